package dragoman.situation;

import dragoman.text.Passage;
import java.util.List;

/// How several sources stand to each other on one matter.
///
/// @param about what they speak of, in a few words
/// @param why one sentence
public record Comparison(Kind kind, String about, List<Passage> passages, String why) {
  public Comparison {
    passages = List.copyOf(passages);
    if (passages.size() < 2) {
      throw new IllegalArgumentException("a comparison needs two passages: " + about);
    }
  }

  /// How they stand to each other.
  public enum Kind {
    /// The same fact from independent sources.
    AGREE,
    /// The same fact with another date, number, place or name.
    DIFFER,
    /// One doubts or rejects what another asserts.
    CONTEST,
    /// Both cannot hold.
    CONTRADICT
  }
}
