package dragoman.event;

import dragoman.actor.Mention;
import dragoman.language.Sentence;
import java.util.List;

/// A sentence of sixty words or more, or of twenty-five with a semicolon: several sentences in one,
/// mostly run together, whose clauses the parser joins wrongly. A noun that has its actors in its
/// own words ("the second US-DPRK summit") needs no clause and is told.
///
/// Judged sheets 1 to 4: 11 wrong and 3 right events withheld.
final class CrowdedSentence implements DoubtfulEvent {
  private static final int WORDS = 60;
  private static final int WORDS_BESIDE_SEMICOLON = 25;

  @Override
  public boolean holds(Sentence sentence, Candidate event, List<Mention> mentions) {
    return isCrowded(sentence) && !isWhole(sentence, event, mentions);
  }

  private static boolean isWhole(Sentence sentence, Candidate event, List<Mention> mentions) {
    int noun = event.trigger();
    return sentence.token(noun).isNoun()
        && event.actors().stream()
            .allMatch(actor ->
                mentions.stream()
                    .filter(mention -> mention.actor().equals(actor))
                    .anyMatch(mention -> sentence.dominates(noun, mention.head())));
  }

  private static boolean isCrowded(Sentence sentence) {
    long words =
        sentence.tokens().stream()
            .filter(token -> Character.isLetterOrDigit(token.word().codePointAt(0)))
            .count();
    return words >= WORDS
        || words >= WORDS_BESIDE_SEMICOLON
            && sentence.tokens().stream().anyMatch(token -> token.word().equals(";"));
  }
}
