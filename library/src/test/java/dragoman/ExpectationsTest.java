package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Annotated;
import dragoman.reading.Reader;
import dragoman.situation.Outcome;
import dragoman.situation.SituationMerger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What became of what was foreseen under a condition, on whole articles.
final class ExpectationsTest {
  private static final Reader READER = Dragoman.reader(Annotated.annotator());
  private static final String FORESEEN =
      "2019-04-20 Vladimir Putin will visit North Korea in May if Donald Trump meets Kim Jong Un in Hanoi.";

  private static Outcome first(String... articles) {
    List<Outcome> outcomes =
        SituationMerger.merge(
                Arrays.stream(articles).map(a -> Dated.read(READER, a)).toList(),
                List.of(),
                List.of())
            .expectations();
    return outcomes.getFirst();
  }

  @Test
  void aConditionThatFailedIsNotMet() {
    Outcome outcome = first(FORESEEN, "2019-06-20 Donald Trump did not meet Kim Jong Un in Hanoi.");
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.CONDITION_NOT_MET);
    assertThat(outcome.resolvedBy().getFirst().exact()).contains("did not meet");
  }

  @Test
  void aConditionCalledOffIsNotMet() {
    assertThat(
            first(
                    FORESEEN,
                    "2019-04-25 Donald Trump cancelled a meeting with Kim Jong Un in Hanoi.")
                .kind())
        .isEqualTo(Outcome.Kind.CONDITION_NOT_MET);
  }

  @Test
  void withoutAReportOfTheConditionItStaysOpen() {
    assertThat(first(FORESEEN).kind()).isEqualTo(Outcome.Kind.OPEN);
    assertThat(
            first(FORESEEN, "2019-04-25 Donald Trump has yet to meet Kim Jong Un in Hanoi.").kind())
        .isEqualTo(Outcome.Kind.OPEN);
    assertThat(first(FORESEEN, "2019-06-20 Donald Trump did not meet Xi Jinping in Hanoi.").kind())
        .isEqualTo(Outcome.Kind.OPEN);
  }

  @Test
  void whatCameAllTheSameIsConfirmed() {
    assertThat(
            first(
                    FORESEEN,
                    "2019-06-20 Vladimir Putin visited North Korea in May. Donald Trump did not meet Kim Jong Un"
                        + " in Hanoi.")
                .kind())
        .isEqualTo(Outcome.Kind.CONFIRMED);
  }

  @Test
  void unlessIsNoSuchCondition() {
    assertThat(
            first(
                    "2019-04-20 Vladimir Putin plans to visit Iran. Vladimir Putin will visit North Korea in May"
                        + " unless Donald Trump meets Kim Jong Un in Hanoi.",
                    "2019-06-20 Donald Trump did not meet Kim Jong Un in Hanoi.")
                .kind())
        .isEqualTo(Outcome.Kind.OPEN);
  }

  @Test
  void whatForeseesAnEventCameBeforeItThoughItsDayIsNotKnown() {
    String happened = "2019-04-26 Vladimir Putin met Kim Jong Un in Vladivostok on April 25.";
    assertThat(
            first("2019-04-20/2019-04-30 Vladimir Putin could meet Kim Jong Un.", happened).kind())
        .isEqualTo(Outcome.Kind.CONFIRMED);
    assertThat(
            first("2019-04-28/2019-04-30 Vladimir Putin could meet Kim Jong Un.", happened).kind())
        .isEqualTo(Outcome.Kind.OPEN);
  }
}
