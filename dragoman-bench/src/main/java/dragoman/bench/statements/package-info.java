/// Attribution: corpora come in; the model of the `statement` room and its scores go out. Not part
/// of the product.
@NullMarked
package dragoman.bench.statements;

import org.jspecify.annotations.NullMarked;
