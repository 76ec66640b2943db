/// Experiments on what the room `language` keeps to itself.
@NullMarked
package dragoman.language;

import org.jspecify.annotations.NullMarked;
