/// Accuracy experiments and benchmarks: corpora come in, tables for the scorers go out. Not part of
/// the product.
@NullMarked
package dragoman.bench;

import org.jspecify.annotations.NullMarked;
