/// Reads articles about a diplomatic process into a briefing in which every line opens its passage.
/// The composition root, [dragoman.Dragoman], stands here; the rooms are the packages below.
@NullMarked
package dragoman;

import org.jspecify.annotations.NullMarked;
