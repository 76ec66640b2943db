/// Many readings come in; the situation goes out: one cast, one timeline, where sources agree,
/// differ and contest, what became of what was expected. Every merge keeps its reasons.
@NullMarked
package dragoman.situation;

import org.jspecify.annotations.NullMarked;
