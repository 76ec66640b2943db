package dragoman.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.expectation.Expectation.Likelihood;
import dragoman.language.Annotated;
import dragoman.language.Sentence;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LikelihoodTest {
  private final Hedges hedges = Hedges.load();

  private static Sentence sentence(String text) {
    return Annotated.article(text).sentences().getFirst();
  }

  private static int word(Sentence sentence, String lemma) {
    return sentence.tokens().stream()
        .filter(token -> token.lemma().toLowerCase(Locale.ROOT).equals(lemma))
        .findFirst()
        .orElseThrow()
        .index();
  }

  @ParameterizedTest
  @CsvSource({
    "A summit is likely., LIKELY",
    "A summit is very likely., VERY_LIKELY",
    "A summit is not likely., UNLIKELY",
    "A summit is unlikely., UNLIKELY",
    "A summit is highly unlikely., VERY_UNLIKELY",
    "A summit is possible., ROUGHLY_EVEN",
    "A summit is almost certain., ALMOST_CERTAIN",
    "The leaders will hold a summit., LIKELY",
  })
  void aHedgeHasItsBand(String text, Likelihood likelihood) {
    Sentence sentence = sentence(text);
    assertThat(hedges.of(sentence, word(sentence, "summit"))).isEqualTo(likelihood);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "France and Italy could hold a summit soon.",
        "France confirmed the possibility of a summit.",
        "A summit is on the agenda."
      })
  void anEventIsHeldOut(String text) {
    Sentence sentence = sentence(text);
    String trigger = text.contains("hold") ? "hold" : "summit";
    assertThat(Prospect.isHeldOut(sentence, word(sentence, trigger))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The summit could be important.",
        "France wants a summit.",
        "A summit is not on the agenda."
      })
  void noEventIsHeldOut(String text) {
    Sentence sentence = sentence(text);
    assertThat(Prospect.isHeldOut(sentence, word(sentence, "summit"))).isFalse();
  }
}
