package dragoman.event;

import dragoman.actor.Mention;
import dragoman.language.Sentence;
import java.util.List;

/// Whether an event is read with enough certainty to be told. The signs are structural, each in a
/// class of its own with what it withheld on the judged sheets; what bears one of them is told
/// nowhere, in no output.
final class Certainty {
  private static final List<DoubtfulSentence> SENTENCES = List.of(new ShoutedSentence());
  private static final List<DoubtfulEvent> EVENTS =
      List.of(new CrowdedSentence(), new FarActor(), new AnotherResigns());

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final boolean isDoubtful;

  /// @param mentions those of the sentence
  Certainty(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.isDoubtful = SENTENCES.stream().anyMatch(sign -> sign.holds(sentence));
  }

  boolean isCertain(Candidate event) {
    return !isDoubtful && EVENTS.stream().noneMatch(sign -> sign.holds(sentence, event, mentions));
  }
}
