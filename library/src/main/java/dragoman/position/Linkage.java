package dragoman.position;

import dragoman.text.Passage;
import org.jspecify.annotations.Nullable;

/// One matter made to hang on another: "denuclearisation in exchange for sanctions relief", "no
/// projects without an easing of sanctions". Issue linkage in the sense of negotiation theory.
///
/// @param issue what is wanted or hindered, in words a person would use
/// @param condition what it hangs on, likewise
/// @param statement id of the statement that links them; null where it is the author's word
public record Linkage(
    String issue, String condition, Kind kind, @Nullable String statement, Passage passage) {
  /// How the one hangs on the other.
  public enum Kind {
    /// The one is given for the other.
    EXCHANGE,
    /// The one comes if the other does.
    IF,
    /// The one needs the other first: "unless", "until", "without", "depends on".
    REQUIRES
  }
}
