/// Paths come in; decoded documents go out, or the reason why not. It knows formats and charsets,
/// and never what a document means.
@NullMarked
package dragoman.source;

import org.jspecify.annotations.NullMarked;
