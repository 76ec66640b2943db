/// Experiments come in with their corpora; figures go out, each reproducible by the command its
/// class states. No part of the product.
@NullMarked
package dragoman.bench;

import org.jspecify.annotations.NullMarked;
