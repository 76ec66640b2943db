/// An annotated article with its times, cast and statements comes in; PLOVER events go out: who did
/// what to whom, when, where, and whether it took place. What was not understood is left out.
@NullMarked
package dragoman.event;

import org.jspecify.annotations.NullMarked;
