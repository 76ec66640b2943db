/// Events of whole articles that were judged by hand come in; out come the trees that say how
/// probable it is that an event was read rightly, and how well they tell.
@NullMarked
package dragoman.bench.confidence;

import org.jspecify.annotations.NullMarked;
