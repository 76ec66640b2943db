/// A situation comes in; `briefing.html` goes out, one file that needs nothing else. Text is
/// escaped by the way it is written ([Html]); style and behaviour are the resources `page.css` and
/// `page.js`, which a designer can edit. It never fetches anything.
@NullMarked
package dragoman.wire.page;

import org.jspecify.annotations.NullMarked;
