/// Sentences with marked targets come in; what `TargetStance` says of them, and its model, go out.
@NullMarked
package dragoman.bench.stance;

import org.jspecify.annotations.NullMarked;
