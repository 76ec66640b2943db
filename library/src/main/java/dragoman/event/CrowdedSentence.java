package dragoman.event;

import dragoman.language.Sentence;

/// A sentence of sixty words or more, or of twenty-five with a semicolon: several sentences in one,
/// mostly run together, whose clauses the parser joins wrongly.
///
/// Judged sheets 1 to 4: 13 wrong and 3 right events withheld.
final class CrowdedSentence implements DoubtfulSentence {
  private static final int WORDS = 60;
  private static final int WORDS_BESIDE_SEMICOLON = 25;

  @Override
  public boolean holds(Sentence sentence) {
    long words =
        sentence.tokens().stream()
            .filter(token -> Character.isLetterOrDigit(token.word().codePointAt(0)))
            .count();
    return words >= WORDS
        || words >= WORDS_BESIDE_SEMICOLON
            && sentence.tokens().stream().anyMatch(token -> token.word().equals(";"));
  }
}
