/// The smallest values every room speaks in: spans, passages, date intervals and fingerprints.
/// Nothing comes in; it knows the JDK only and never reads a file.
@NullMarked
package dragoman.text;

import org.jspecify.annotations.NullMarked;
