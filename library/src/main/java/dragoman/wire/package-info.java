/// Readings and situations come in; JSON, NDJSON, CSV, Markdown and HTML go out. The only room that
/// knows Jackson, and the one that escapes what articles say.
@NullMarked
package dragoman.wire;

import org.jspecify.annotations.NullMarked;
