package dragoman.event;

import dragoman.actor.Mention;
import dragoman.language.Sentence;
import java.util.List;

/// A sign of one event by which it is not read with certainty.
interface DoubtfulEvent {
  /// @param mentions those of the sentence
  boolean holds(Sentence sentence, Candidate event, List<Mention> mentions);
}
