/// Statements, events and their sentences come in; what is on the table goes out, and who supports,
/// opposes or sets conditions, according to whom.
@NullMarked
package dragoman.position;

import org.jspecify.annotations.NullMarked;
