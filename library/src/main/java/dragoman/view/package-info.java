/// A situation comes in; the orders and groupings people look at go out: timeline, cast, statements
/// by speaker, the five lines at the top. Pure functions without input or output.
@NullMarked
package dragoman.view;

import org.jspecify.annotations.NullMarked;
