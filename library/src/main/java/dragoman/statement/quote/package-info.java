/// A text comes in; its quotations go out. It knows marks and whitespace only, no grammar, and
/// never lets one bad mark reach beyond its paragraph.
@NullMarked
package dragoman.statement.quote;

import org.jspecify.annotations.NullMarked;
