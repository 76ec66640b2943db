package dragoman.situation;

import dragoman.expectation.Expectation;
import dragoman.text.Passage;
import java.util.List;

/// An expectation and what became of it.
///
/// @param expectation with the ids of the situation's actors and events
/// @param resolvedBy the passages that decide; empty for [Kind#OPEN]
public record Outcome(Expectation expectation, Kind kind, List<Passage> resolvedBy) {
  public Outcome {
    resolvedBy = List.copyOf(resolvedBy);
  }

  public enum Kind {
    CONFIRMED,
    REFUTED,
    CONDITION_NOT_MET,
    CONTESTED,
    OPEN
  }
}
