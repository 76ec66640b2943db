/// The situation in other programs' formats. A situation comes in; GEXF, TimelineJS, iCalendar,
/// FollowTheMoney and PLOVER go out, piece by piece. It never adds a fact: what a format cannot say
/// (how sure, by whom, in which words) is said in its free text or left out, and the page
/// `docs/output.md` says which.
@NullMarked
package dragoman.wire.exchange;

import org.jspecify.annotations.NullMarked;
