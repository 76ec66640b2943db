package dragoman.situation;

import static dragoman.event.Status.HAPPENED;
import static dragoman.event.Status.PLANNED;
import static dragoman.situation.Told.merge;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.wire.page.BriefingPage;
import org.junit.jupiter.api.Test;

/// What becomes of reports that were read with too little confidence.
final class UncertainEventsTest {
  private static final String KIM = "PRK:Kim Jong Un";
  private static final String PUTIN = "RUS:Vladimir Putin";
  private static final String TRUMP = "USA:Donald Trump";

  private static Told certain() {
    return new Told("a", "2019-04-26").meeting("2019-04-25", HAPPENED, "Vladivostok", KIM, PUTIN);
  }

  @Test
  void aReportOfWhatAnotherArticleTellsIsOneOfItsReports() {
    Situation situation =
        merge(
            certain(),
            new Told("b", "2019-04-22").meeting("", PLANNED, "", KIM, PUTIN).uncertain());
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
        merge(
            certain(),
            new Told("b", "2019-04-22").meeting("", PLANNED, "", KIM, TRUMP).uncertain());
    assertThat(situation.events()).hasSize(1);
    assertThat(situation.uncertain()).extracting(SituationEvent::id).containsExactly("E2");
    assertThat(situation.foundEvents()).hasSize(2);
  }

  @Test
  void theArticleItselfIsNoOtherArticle() {
    Situation situation = merge(certain().meeting("", PLANNED, "", KIM, PUTIN).uncertain());
    assertThat(situation.events()).hasSize(1);
    assertThat(situation.events().getFirst().reports()).hasSize(1);
    assertThat(situation.uncertain()).hasSize(1);
  }

  @Test
  void twoUncertainReportsAreOneUncertainEvent() {
    Situation situation =
        merge(
            new Told("a", "2019-04-26").meeting("2019-04-25", HAPPENED, "", KIM, PUTIN).uncertain(),
            new Told("b", "2019-04-27")
                .meeting("2019-04-25", HAPPENED, "", KIM, PUTIN)
                .uncertain());
    assertThat(situation.events()).isEmpty();
    assertThat(situation.uncertain()).hasSize(1);
    assertThat(situation.uncertain().getFirst().reports()).hasSize(2);
    assertThat(situation.comparisons()).isEmpty();
  }

  @Test
  void thePageFoldsThem() {
    Told other = new Told("b", "2019-04-22").meeting("", PLANNED, "", KIM, TRUMP);
    assertThat(new BriefingPage().of(merge(certain(), other)))
        .doesNotContain("read with less confidence");
    assertThat(new BriefingPage().of(merge(certain(), other.uncertain())))
        .contains("<details class=\"uncertain\"><summary>1 event read with less confidence");
  }

  @Test
  void whatAnEventIsItsCertainReportsSay() {
    Situation situation =
        merge(
            certain(),
            new Told("b", "2019-04-27")
                .meeting("2019-04-25", HAPPENED, "Vladivostok", KIM, PUTIN, TRUMP)
                .uncertain());
    assertThat(situation.events()).hasSize(1);
    assertThat(situation.events().getFirst().reports()).hasSize(2);
    assertThat(situation.events().getFirst().actors()).hasSize(2);
  }
}
