/// Benchmarks against peers and accuracy experiments: corpora come in, figures go out, each
/// reproducible by the command its class states. Not part of the product.
@NullMarked
package dragoman.bench;

import org.jspecify.annotations.NullMarked;
