package dragoman.position;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.Cast;
import dragoman.language.Annotated;
import dragoman.language.AnnotatedArticle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DoubtFinderTest {
  private static final String DEMAND = "Italy wants Iran to open its plants. ";

  private final DoubtFinder finder = new DoubtFinder();

  private List<Doubt> find(String text) {
    AnnotatedArticle article = Annotated.article(text);
    return finder.find(article, new Cast(List.of(), List.of()), List.of());
  }

  static Stream<DoubtWords.Word> words() {
    return DoubtWords.load().words().values().stream().flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyWordOfDoubtDoesWhatItsExampleSays(DoubtWords.Word word) {
    assertThat(find(DEMAND + word.example()))
        .as(word.example())
        .extracting(Doubt::kind)
        .containsExactly(word.kind());
  }

  @ParameterizedTest
  @MethodSource("words")
  void noWordOfDoubtIsTakenForMoreThanItSays(DoubtWords.Word word) {
    assertThat(find(DEMAND + word.miss())).as(word.miss()).isEmpty();
  }

  @Test
  void whatIsPointedBackToIsWhatIsDoubted() {
    Doubt doubt =
        find("There was a plan for talks in Rome. The hotel is booked. But this plan is unlikely to succeed.")
            .getFirst();
    assertThat(String.valueOf(doubt.against())).contains("There was a plan for talks in Rome.");
  }

  @Test
  void whatIsNotToBeConsideredSoIsAppraised() {
    assertThat(find("By no means should the treaty be considered historic."))
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.APPRAISAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The report is not false.",
        "Is the report false?",
        "The report may be false.",
        "The treaty should be considered historic.",
        "It is absurd to laugh."
      })
  void nothingIsDoubted(String text) {
    assertThat(find(text)).isEmpty();
  }
}
