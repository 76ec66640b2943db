/// A document comes in; an article goes out, or the reason why not: which spans are its body, its
/// title, authors, publisher and date, each with its basis, and of which article it is a copy. It
/// never changes a text it was given.
@NullMarked
package dragoman.article;

import org.jspecify.annotations.NullMarked;
