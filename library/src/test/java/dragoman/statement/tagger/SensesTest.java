package dragoman.statement.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Annotated;
import dragoman.language.Sentence;
import org.junit.jupiter.api.Test;

final class SensesTest {
  private final Senses senses = Senses.load();

  @Test
  void aNounHasItsOwnSense() {
    assertThat(sense("Macron voiced his fear of war.", "fear"))
        .isEqualTo(sense("Macron voiced his worry of war.", "worry"))
        .isNotEqualTo(sense("They fear the war.", "fear"));
  }

  @Test
  void aThingHasNone() {
    assertThat(sense("Macron closed the door.", "door")).isZero();
  }

  private int sense(String text, String word) {
    Sentence sentence = Annotated.article(text).sentences().getFirst();
    return sentence.tokens().stream()
        .filter(token -> token.word().equals(word))
        .mapToInt(token -> senses.of(token, token.lemma(), word))
        .findFirst()
        .orElseThrow();
  }
}
