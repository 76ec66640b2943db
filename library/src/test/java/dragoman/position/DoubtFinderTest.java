package dragoman.position;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.language.Annotated;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Token;
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

  @Test
  void aDemandIsRejectedInTheClauseAfterIt() {
    Doubt doubt =
        find("We are required to join the oil embargo, which hardly corresponds to our interests and principles.")
            .getFirst();
    assertThat(doubt.kind()).isEqualTo(Doubt.Kind.DEMAND);
    assertThat(String.valueOf(doubt.against())).contains("We are required to join the oil embargo");
    assertThat(doubt.passage().exact())
        .isEqualTo("which hardly corresponds to our interests and principles");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president will not visit Rome.",
        "The president does not intend to visit Rome.",
        "The president has no intention to visit Rome.",
        "The president has no intention of visiting Rome."
      })
  void whatIsNotToComeIsDenied(String text) {
    AnnotatedArticle article = Annotated.article(text);
    Token president = article.sentences().getFirst().token(1);
    var actor =
        new Actor("a1", Kind.PERSON, "president", List.of("president"), null, null, List.of());
    var mention = new Mention(president.span(), 0, 1, "president", "a1", Mention.Form.TITLE);
    assertThat(finder.find(article, new Cast(List.of(actor), List.of(mention)), List.of()))
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.PROSPECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The report is not false.",
        "We are required to join the oil embargo, which corresponds to our interests.",
        "We joined the oil embargo, which hardly corresponds to our interests.",
        "We are required to join the oil embargo, which hardly rains.",
        "The president will not visit Rome unless the talks resume.",
        "The president did not visit Rome.",
        "The president will visit Rome.",
        "Is the report false?",
        "The report may be false.",
        "The treaty should be considered historic.",
        "It is absurd to laugh."
      })
  void nothingIsDoubted(String text) {
    assertThat(find(text)).isEmpty();
  }
}
