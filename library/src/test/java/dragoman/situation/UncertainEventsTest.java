package dragoman.situation;

import static dragoman.event.Status.HAPPENED;
import static dragoman.event.Status.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What becomes of reports that were read with too little confidence.
final class UncertainEventsTest {
  private static final String KIM = "PRK:Kim Jong Un";
  private static final String PUTIN = "RUS:Vladimir Putin";
  private static final String TRUMP = "USA:Donald Trump";

  private static Situation merge(Told... articles) {
    return SituationMerger.merge(
        Arrays.stream(articles).map(Told::reading).toList(), List.of(), List.of());
  }

  private static Told certain() {
    return new Told("a", "2019-04-26").meeting("2019-04-25", HAPPENED, "Vladivostok", KIM, PUTIN);
  }

  @Test
  void aReportOfWhatAnotherArticleTellsIsOneOfItsReports() {
    Situation situation =
        merge(certain(), new Told("b", "2019-04-22").meeting("", PLANNED, "", KIM, PUTIN).unsure());
    assertThat(situation.uncertain()).isEmpty();
    assertThat(situation.events()).hasSize(1);
    assertThat(situation.events().getFirst().reports())
        .extracting(Report::article)
        .containsExactly("b", "a");
    assertThat(situation.events().getFirst().status()).isEqualTo(HAPPENED);
  }

  @Test
  void aReportOfSomethingElseIsUncertain() {
    Situation situation =
        merge(certain(), new Told("b", "2019-04-22").meeting("", PLANNED, "", KIM, TRUMP).unsure());
    assertThat(situation.events()).hasSize(1);
    assertThat(situation.uncertain()).extracting(SituationEvent::id).containsExactly("E2");
    assertThat(situation.foundEvents()).hasSize(2);
  }

  @Test
  void theArticleItselfIsNoOtherArticle() {
    Situation situation = merge(certain().meeting("", PLANNED, "", KIM, PUTIN).unsure());
    assertThat(situation.events()).hasSize(1);
    assertThat(situation.events().getFirst().reports()).hasSize(1);
    assertThat(situation.uncertain()).hasSize(1);
  }

  @Test
  void twoUncertainReportsAreOneUncertainEvent() {
    Situation situation =
        merge(
            new Told("a", "2019-04-26").meeting("2019-04-25", HAPPENED, "", KIM, PUTIN).unsure(),
            new Told("b", "2019-04-27").meeting("2019-04-25", HAPPENED, "", KIM, PUTIN).unsure());
    assertThat(situation.events()).isEmpty();
    assertThat(situation.uncertain()).hasSize(1);
    assertThat(situation.uncertain().getFirst().reports()).hasSize(2);
    assertThat(situation.comparisons()).isEmpty();
  }

  @Test
  void whatAnEventIsItsCertainReportsSay() {
    Situation situation =
        merge(
            certain(),
            new Told("b", "2019-04-27")
                .meeting("2019-04-25", HAPPENED, "Vladivostok", KIM, PUTIN, TRUMP)
                .unsure());
    assertThat(situation.events()).hasSize(1);
    assertThat(situation.events().getFirst().reports()).hasSize(2);
    assertThat(situation.events().getFirst().actors()).hasSize(2);
  }
}
