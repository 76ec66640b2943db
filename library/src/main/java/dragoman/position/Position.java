package dragoman.position;

import dragoman.text.Passage;
import org.jspecify.annotations.Nullable;

/// Where an actor stands on an issue, according to somebody.
///
/// @param actor id of the actor whose position it is
/// @param issue name of the [Issue]
/// @param condition the words that name the condition, for [Stance#CONDITIONAL]
/// @param statement id of the statement that ascribes it; null where it is the author's word
public record Position(
    String actor,
    String issue,
    Stance stance,
    @Nullable String condition,
    @Nullable String statement,
    Passage passage) {
  /// What the actor wants of the issue.
  public enum Stance {
    SUPPORT,
    OPPOSE,
    CONDITIONAL,
    NEUTRAL
  }
}
