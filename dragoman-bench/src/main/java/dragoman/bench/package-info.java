/// Experiments and benchmarks: folders of articles come in, tables of figures go out, each with the
/// command, machine, Java and commit that gave them. Not part of the product.
@NullMarked
package dragoman.bench;

import org.jspecify.annotations.NullMarked;
