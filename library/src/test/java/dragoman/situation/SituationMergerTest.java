package dragoman.situation;

import static dragoman.event.EventType.SUPPORT;
import static dragoman.event.Status.CANCELLED;
import static dragoman.event.Status.EXPECTED;
import static dragoman.event.Status.HAPPENED;
import static dragoman.event.Status.PLANNED;
import static dragoman.event.Status.POSSIBLE;
import static dragoman.situation.Told.merge;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.event.EventType;
import dragoman.event.Status;
import org.junit.jupiter.api.Test;

final class SituationMergerTest {
  private static final String KIM = "PRK:Kim Jong Un";
  private static final String PUTIN = "RUS:Vladimir Putin";
  private static final String TRUMP = "USA:Donald Trump";

  @Test
  void reportsOfOneMeetingAreOneEventWithItsHistory() {
    Situation situation =
        merge(
            new Told("c", "2019-04-26").meeting("2019-04-25", HAPPENED, "Vladivostok", KIM, PUTIN),
            new Told("a", "2018-08-20").meeting("", PLANNED, "", KIM, PUTIN),
            new Told("b", "2019-04-22")
                .event(
                    EventType.CONSULT,
                    "summit",
                    "2019-04-16/2019-04-30",
                    EXPECTED,
                    "",
                    PUTIN,
                    KIM));
    assertThat(situation.events()).hasSize(1);
    SituationEvent summit = situation.events().getFirst();
    assertThat(summit.reports()).extracting(Report::article).containsExactly("a", "b", "c");
    assertThat(summit.reports())
        .extracting(Report::status)
        .containsExactly(PLANNED, EXPECTED, HAPPENED);
    assertThat(summit.status()).isEqualTo(HAPPENED);
    assertThat(summit.date().interval().edtf()).isEqualTo("2019-04-25");
    assertThat(summit.place()).isEqualTo("Vladivostok");
    assertThat(summit.reasons()).isNotEmpty();
  }

  @Test
  void twoMeetingsOfTheSamePeopleStayTwo() {
    Situation situation =
        merge(
            new Told("a", "2019-04-26")
                .meeting("2018-06-12", HAPPENED, "Singapore", KIM, TRUMP)
                .meeting("2019-02-28", HAPPENED, "Hanoi", KIM, TRUMP));
    assertThat(situation.events()).hasSize(2);
  }

  @Test
  void anUndatedReportThatFitsTwoEventsJoinsNeither() {
    Situation situation =
        merge(
            new Told("a", "2019-04-26")
                .meeting("2018-06-12", HAPPENED, "Singapore", KIM, TRUMP)
                .meeting("2019-02-28", HAPPENED, "Hanoi", KIM, TRUMP),
            new Told("b", "2019-04-27").meeting("", HAPPENED, "", KIM, TRUMP));
    assertThat(situation.events()).hasSize(3);
  }

  @Test
  void theFirstSummitIsNotTheSecondAndOneWithoutNumberIsNeither() {
    Situation situation =
        merge(
            new Told("a", "2019-04-26")
                .numbered("first", "2018-06-12", HAPPENED, KIM, TRUMP)
                .numbered("second", "", HAPPENED, KIM, TRUMP)
                .meeting("", HAPPENED, "", KIM, TRUMP));
    assertThat(situation.events()).hasSize(3);
  }

  @Test
  void aMeetingThatWasTheFirstIsStillTheOnlyOneKnown() {
    Situation situation =
        merge(
            new Told("a", "2019-04-26")
                .numbered("first", "2018-06-12", HAPPENED, KIM, TRUMP)
                .meeting("", HAPPENED, "", KIM, TRUMP));
    assertThat(situation.events()).hasSize(1);
  }

  @Test
  void whatIsStillToComeIsNotAnEarlierMeeting() {
    Situation situation =
        merge(
            new Told("a", "2018-06-13").meeting("2018-06-12", HAPPENED, "Singapore", KIM, TRUMP),
            new Told("b", "2019-01-10").meeting("", EXPECTED, "", KIM, TRUMP));
    assertThat(situation.events()).hasSize(2);
  }

  @Test
  void otherParticipantsAreAnotherEvent() {
    Situation situation =
        merge(
            new Told("a", "2019-04-26").meeting("2019-04-25", HAPPENED, "", KIM, PUTIN),
            new Told("b", "2019-04-26").meeting("2019-04-25", HAPPENED, "", TRUMP, PUTIN));
    assertThat(situation.events()).hasSize(2);
  }

  @Test
  void statesStandForTheirLeadersAtAMeetingOnly() {
    Situation meeting =
        merge(
            new Told("a", "2019-04-26").meeting("2019-04-25", HAPPENED, "", KIM, PUTIN),
            new Told("b", "2019-04-26").meeting("2019-04-25", HAPPENED, "", "PRK", "RUS"));
    assertThat(meeting.events()).hasSize(1);
    Situation praise =
        merge(
            new Told("a", "2019-04-26")
                .event(SUPPORT, "praise", "2019-04-25", HAPPENED, "", KIM, PUTIN),
            new Told("b", "2019-04-26")
                .event(SUPPORT, "praise", "2019-04-25", HAPPENED, "", "PRK", "RUS"));
    assertThat(praise.events()).hasSize(2);
  }

  @Test
  void theLatestArticleDecidesTheStatus() {
    Situation situation =
        merge(
            new Told("a", "2018-05-20").meeting("2018-06-12", PLANNED, "Singapore", KIM, TRUMP),
            new Told("b", "2018-05-24").meeting("2018-06-12", CANCELLED, "Singapore", KIM, TRUMP));
    assertThat(situation.events()).extracting(SituationEvent::status).containsExactly(CANCELLED);
  }

  @Test
  void whatHappenedOnADayIsNotUndoneByWhatALaterArticleStillWeighs() {
    Situation situation =
        merge(
            new Told("a", "2019-04-26").meeting("2019-04-25", HAPPENED, "", KIM, PUTIN),
            new Told("b", "2019-04-20/2019-04-30").meeting("", POSSIBLE, "", KIM, PUTIN));
    assertThat(situation.events()).extracting(SituationEvent::status).containsExactly(HAPPENED);
  }

  @Test
  void withoutADayTheLaterArticleDecides() {
    Situation situation =
        merge(
            new Told("a", "2019-04-22").meeting("2019-04-25", PLANNED, "", KIM, PUTIN),
            new Told("b", "2019-04-23").meeting("", POSSIBLE, "", KIM, PUTIN));
    assertThat(situation.events()).extracting(SituationEvent::status).containsExactly(POSSIBLE);
  }

  @Test
  void copiesAddNoReport() {
    Situation situation =
        merge(
            new Told("a", "2019-04-26").meeting("2019-04-25", HAPPENED, "", KIM, PUTIN),
            new Told("b", "2019-04-27")
                .copyOf("a")
                .meeting("2019-04-25", HAPPENED, "", KIM, PUTIN));
    assertThat(situation.readings()).hasSize(2);
    assertThat(situation.events().getFirst().reports()).hasSize(1);
    assertThat(situation.comparisons()).isEmpty();
  }

  @Test
  void independentReportsAgreeAndADenialContradicts() {
    Situation situation =
        merge(
            new Told("a", "2019-04-26").meeting("2019-04-25", HAPPENED, "", KIM, PUTIN),
            new Told("b", "2019-04-27").meeting("2019-04-25", HAPPENED, "", KIM, PUTIN),
            new Told("c", "2019-04-28").meeting("2019-04-25", Status.DENIED, "", KIM, PUTIN));
    assertThat(situation.comparisons())
        .extracting(Comparison::kind)
        .containsExactly(Comparison.Kind.CONTRADICT, Comparison.Kind.AGREE);
  }

  @Test
  void whatHadYetToHappenContradictsNothing() {
    Situation situation =
        merge(
            new Told("a", "2018-06-20").meeting("", Status.DENIED, "", KIM, PUTIN),
            new Told("b", "2019-04-26").meeting("2019-04-25", HAPPENED, "", KIM, PUTIN));
    assertThat(situation.comparisons()).isEmpty();
  }

  @Test
  void theOrderOfReadingDoesNotMatter() {
    Told a = new Told("a", "2019-04-26").meeting("2019-04-25", HAPPENED, "", KIM, PUTIN);
    Told b = new Told("b", "2019-04-27").meeting("", HAPPENED, "", KIM, PUTIN);
    assertThat(merge(a, b)).isEqualTo(merge(b, a));
  }
}
