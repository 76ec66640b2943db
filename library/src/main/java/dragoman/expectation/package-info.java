/// Statements and events come in; what was foreseen, by whom and until when goes out. Whether it
/// came true is the business of `situation`.
@NullMarked
package dragoman.expectation;

import org.jspecify.annotations.NullMarked;
