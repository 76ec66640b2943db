package dragoman.position;

import dragoman.text.Passage;
import dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/// That one rejects or doubts what another asserts.
///
/// @param target the words doubted
/// @param statement id of the statement that doubts; null where it is the author's word
/// @param against what is doubted, where the same article tells it before ("this plan", "no such
///   remark"); null where the others have to be asked
/// @param passage the sentence that doubts
public record Doubt(
    Kind kind,
    Span target,
    @Nullable String statement,
    @Nullable Passage against,
    Passage passage) {
  /// What is doubted.
  public enum Kind {
    /// That something is so.
    CLAIM,
    /// That something may be demanded.
    DEMAND,
    /// That something is to be valued so.
    APPRAISAL,
    /// That somebody said something.
    SAYING,
    /// That something is to come.
    PROSPECT
  }
}
