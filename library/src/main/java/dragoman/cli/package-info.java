/// A command line comes in; exit status, progress and files go out. Thin: it parses, calls and
/// shows, and is the only room that prints.
@NullMarked
package dragoman.cli;

import org.jspecify.annotations.NullMarked;
