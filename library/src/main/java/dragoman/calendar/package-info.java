/// A sentence's words come in; the times they name go out, each as an interval with its basis. It
/// never claims more precision than the words have.
@NullMarked
package dragoman.calendar;

import org.jspecify.annotations.NullMarked;
