/// Corpora of marked mentions come in; what Dragoman merges of them goes out as chains to be
/// scored. It decides nothing itself: every decision is made by the classes of the product.
@NullMarked
package dragoman.bench.merging;

import org.jspecify.annotations.NullMarked;
