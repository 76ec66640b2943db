package dragoman.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StemsTest {
  private final Stems stems = Words.load().stems();

  @ParameterizedTest
  @CsvSource({
    "denuclearise, denuclearization",
    "isolate, isolation",
    "withdraw, withdrawal",
    "deploy, deployment",
    "negotiate, talk",
    "meet, summit",
    "repatriate, repatriation",
    "unify, unification",
    "reduce, reduction",
    "labor, labour",
  })
  void wordsOfOneFamilyAreOne(String one, String other) {
    assertThat(stems.of(one)).isEqualTo(stems.of(other));
  }

  @ParameterizedTest
  @CsvSource({"sanction, sanctuary", "nation, native", "ceasefire, release", "treaty, treatment"})
  void wordsOfTwoFamiliesAreTwo(String one, String other) {
    assertThat(stems.of(one)).isNotEqualTo(stems.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "lift, lifting",
    "ease, easing",
    "stop, stopping",
    "deploy, deploying",
    "see, seeing",
    "die, dying",
    "begin, beginning",
    "visit, visiting",
    "relax, relaxing"
  })
  void theFormInIngIsSpelledRight(String verb, String gerund) {
    assertThat(Gerund.of(verb)).isEqualTo(gerund);
  }
}
