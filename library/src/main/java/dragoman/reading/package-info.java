/// One article comes in; its reading goes out: all the rooms above, one after the other. A pure
/// function: the same article gives the same reading.
@NullMarked
package dragoman.reading;

import org.jspecify.annotations.NullMarked;
