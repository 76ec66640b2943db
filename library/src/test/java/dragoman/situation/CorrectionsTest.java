package dragoman.situation;

import static dragoman.event.Status.CANCELLED;
import static dragoman.event.Status.HAPPENED;
import static dragoman.event.Status.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.source.Unreadable;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CorrectionsTest {
  private static final String KIM = "PRK:Kim Jong Un";
  private static final String PUTIN = "RUS:Vladimir Putin";

  private final List<Told> articles =
      List.of(
          new Told("a", "2019-04-22").meeting("2019-04-30", PLANNED, "", KIM, PUTIN),
          new Told("b", "2019-04-26").meeting("2019-04-25", HAPPENED, "", "Marshal Kim", PUTIN),
          new Told("c", "2019-05-02")
              .meeting("2019-05-01", HAPPENED, "", KIM, "USA:Stephen Biegun"));

  private final Situation uncorrected = corrected();

  private Situation corrected(Correction... corrections) {
    List<Corrections.Line> lines = new ArrayList<>();
    for (Correction correction : corrections) {
      lines.add(new Corrections.Line("corrections.ndjson, line " + (lines.size() + 1), correction));
    }
    return SituationMerger.merge(
        articles.stream().map(Told::reading).toList(),
        List.of(),
        List.of(),
        new Corrections(lines));
  }

  private static ActorAddress actor(String name) {
    return new ActorAddress(name, null, null, null);
  }

  private static PassageAddress place(String article) {
    return new PassageAddress(article, new Span(0, 23), null, null);
  }

  private static Correction.SetDate date(String article, String day) {
    return new Correction.SetDate(place(article), DateInterval.day(LocalDate.parse(day)));
  }

  private static List<String> names(Situation situation) {
    return situation.cast().stream().map(identity -> identity.actor().name()).toList();
  }

  private static Identity identity(Situation situation, String name) {
    return situation.cast().stream()
        .filter(identity -> identity.actor().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> days(Situation situation) {
    return situation.events().stream().map(event -> event.date().interval().edtf()).toList();
  }

  @Test
  void withoutCorrectionsThereAreTwoKims() {
    assertThat(names(uncorrected))
        .containsExactlyInAnyOrder(
            "Kim Jong Un", "Vladimir Putin", "Marshal Kim", "Stephen Biegun");
    assertThat(days(uncorrected)).containsExactly("2019-04-25", "2019-04-30", "2019-05-01");
  }

  @Test
  void twoActorsBecomeOneEverywhereUnderTheNameOfTheFirst() {
    Situation situation =
        corrected(new Correction.Merge(List.of(actor("Kim Jong-un"), actor("Marshal Kim"))));
    assertThat(situation.unreadable()).isEmpty();
    assertThat(names(situation))
        .containsExactlyInAnyOrder("Kim Jong Un", "Vladimir Putin", "Stephen Biegun");
    Identity kim = identity(situation, "Kim Jong Un");
    assertThat(kim.members()).extracting(Identity.Member::article).containsExactly("a", "b", "c");
    assertThat(kim.reasons()).contains("corrections.ndjson, line 1: one with Marshal Kim");
    assertThat(situation.events()).allMatch(event -> event.actors().contains(kim.actor().id()));
    assertThat(situation.cast()).extracting(i -> i.actor().id()).containsExactly("A1", "A2", "A3");
  }

  @Test
  void anActorOfOneArticleBecomesSomebodyElse() {
    Situation situation =
        corrected(new Correction.Split(actor("Kim Jong Un"), List.of("c.txt"), "Kim Yong-nam"));
    assertThat(situation.unreadable()).isEmpty();
    Identity other = identity(situation, "Kim Yong-nam");
    assertThat(other.members()).extracting(Identity.Member::article).containsExactly("c");
    assertThat(identity(situation, "Kim Jong Un").members())
        .extracting(Identity.Member::article)
        .containsExactly("a");
    assertThat(situation.events().getLast().actors()).contains(other.actor().id());
  }

  @Test
  void anActorIsShownByAnotherNameAndKeepsItsOwn() {
    Situation situation = corrected(new Correction.Rename(actor("marshal kim"), "Kim Jong-un"));
    assertThat(names(situation)).contains("Kim Jong-un").doesNotContain("Marshal Kim");
    assertThat(identity(situation, "Kim Jong-un").actor().names()).contains("Marshal Kim");
  }

  @Test
  void aRejectedEventIsGoneAndTheOthersStay() {
    Situation situation = corrected(new Correction.Reject(Correction.Sort.EVENT, place("b.txt")));
    assertThat(situation.unreadable()).isEmpty();
    assertThat(days(situation)).containsExactly("2019-04-30", "2019-05-01");
  }

  @Test
  void aRejectedActorIsGoneAndAnEventWithoutItStays() {
    Situation situation = corrected(new Correction.RejectActor(actor("Stephen Biegun")));
    assertThat(names(situation)).doesNotContain("Stephen Biegun");
    assertThat(situation.events()).hasSize(3);
  }

  @Test
  void aDateThatIsSetMovesTheEventAndLeavesItsReportsAsTheyAre() {
    Situation situation = corrected(date("c", "2019-04-01"));
    assertThat(situation.unreadable()).isEmpty();
    assertThat(days(situation)).containsExactly("2019-04-01", "2019-04-25", "2019-04-30");
    SituationEvent event = situation.events().getFirst();
    assertThat(event.id()).isEqualTo("E1");
    assertThat(event.date().basis()).isEqualTo("corrections.ndjson, line 1");
    assertThat(event.reports().getFirst().date().interval().edtf()).isEqualTo("2019-05-01");
  }

  @Test
  void aStatusThatIsSetSaysWhoSaysSo() {
    Situation situation = corrected(new Correction.SetStatus(place("a"), CANCELLED));
    SituationEvent event = situation.events().get(1);
    assertThat(event.status()).isEqualTo(CANCELLED);
    assertThat(event.reports().getFirst().status()).isEqualTo(PLANNED);
    assertThat(event.reasons()).contains("corrections.ndjson, line 1: CANCELLED, read as PLANNED");
  }

  @Test
  void twoEventsBecomeOneWithAllTheirReports() {
    Situation situation =
        corrected(new Correction.MergeEvents(List.of(place("a"), place("b.txt"))));
    assertThat(situation.unreadable()).isEmpty();
    assertThat(days(situation)).containsExactly("2019-04-25", "2019-05-01");
    SituationEvent event = situation.events().getFirst();
    assertThat(event.reports()).extracting(Report::article).containsExactly("a", "b");
    assertThat(event.status()).isEqualTo(HAPPENED);
    assertThat(event.reasons()).contains("corrections.ndjson, line 1: one event");
  }

  @Test
  void aReportIsOfAnotherEventThanTheRest() {
    Situation situation =
        corrected(
            new Correction.MergeEvents(List.of(place("a"), place("b"))),
            new Correction.SplitEvents(List.of(place("c"))));
    assertThat(situation.events()).hasSize(2);
    Situation apart =
        SituationMerger.merge(
            List.of(
                new Told("x", "2019-04-22").meeting("", PLANNED, "", KIM, PUTIN).reading(),
                new Told("y", "2019-04-26")
                    .meeting("2019-04-25", HAPPENED, "", KIM, PUTIN)
                    .reading()),
            List.of(),
            List.of(),
            new Corrections(
                List.of(
                    new Corrections.Line(
                        "line 1", new Correction.SplitEvents(List.of(place("x")))))));
    assertThat(apart.events()).hasSize(2);
    assertThat(apart.events().getLast().reasons()).containsExactly("line 1: an event of its own");
  }

  @Test
  void anEventThatIsNotThereIsReportedAndNothingMerged() {
    Situation situation =
        corrected(
            new Correction.MergeEvents(
                List.of(place("a"), new PassageAddress("b", new Span(400, 410), null, null))));
    assertThat(situation.unreadable()).extracting(Unreadable::source).hasSize(1);
    assertThat(situation.events()).hasSize(3);
  }

  @Test
  void theSameFileTwiceSaysNothingMore() {
    Correction[] file = {
      new Correction.Merge(List.of(actor("Kim Jong Un"), actor("Marshal Kim"))),
      new Correction.Split(actor("Vladimir Putin"), List.of("b"), "Another Putin"),
      new Correction.Rename(actor("Stephen Biegun"), "Steve Biegun"),
      new Correction.Reject(Correction.Sort.EVENT, place("b")),
      date("c", "2019-04-01"),
      new Correction.SetStatus(place("a"), CANCELLED)
    };
    List<Correction> twice = new ArrayList<>(List.of(file));
    twice.addAll(List.of(file));
    assertThat(corrected(twice.toArray(Correction[]::new))).isEqualTo(corrected(file));
    assertThat(corrected(file).unreadable()).isEmpty();
  }

  @Test
  void whoAndWhatIsUnknownIsReportedAndTheRestIsApplied() {
    Situation situation =
        corrected(
            new Correction.Rename(actor("Nobody"), "Somebody"),
            date("z", "2019-04-01"),
            new Correction.SetDate(
                new PassageAddress("a", new Span(400, 410), null, null), DateInterval.UNKNOWN),
            new Correction.SetStatus(
                new PassageAddress("a", new Span(0, 23), "other words", null), CANCELLED),
            new Correction.Rename(actor("Marshal Kim"), "Kim"));
    assertThat(situation.unreadable())
        .extracting(Unreadable::source)
        .containsExactlyInAnyOrder(
            "corrections.ndjson, line 1",
            "corrections.ndjson, line 2",
            "corrections.ndjson, line 3",
            "corrections.ndjson, line 4");
    assertThat(situation.unreadable())
        .extracting(Unreadable::reason)
        .anyMatch(reason -> reason.contains("“Nobody”, and no actor goes by that"))
        .anyMatch(reason -> reason.contains("article “z”, which was not read"))
        .anyMatch(reason -> reason.contains("no event was found"))
        .anyMatch(reason -> reason.contains("expects other words"));
    assertThat(names(situation)).contains("Kim");
  }

  @Test
  void ofTwoThatContradictEachOtherTheFirstStandsAndTheSecondIsReported() {
    assertConflict(date("a", "2019-04-01"), date("a", "2019-04-02"), "dates it 2019-04-01");
    assertConflict(
        new Correction.Rename(actor("Marshal Kim"), "Kim I"),
        new Correction.Rename(actor("Marshal Kim"), "Kim II"),
        "names it “Kim I”");
    assertConflict(
        new Correction.Split(actor("Kim Jong Un"), List.of("c"), "Kim Yong-nam"),
        new Correction.Merge(List.of(actor("Kim Jong Un"), actor("Kim Yong-nam"))),
        "keeps them apart");
    assertConflict(
        new Correction.Merge(List.of(actor("Kim Jong Un"), actor("Marshal Kim"))),
        new Correction.Split(actor("Marshal Kim"), List.of("b"), "Marshal Kim"),
        "makes them one");
    assertConflict(
        new Correction.Reject(Correction.Sort.EVENT, place("a")),
        date("a", "2019-04-01"),
        "rejects this event");
    assertConflict(
        new Correction.SplitEvents(List.of(place("a"))),
        new Correction.MergeEvents(List.of(place("a"), place("b"))),
        "keeps them apart");
    assertConflict(
        new Correction.MergeEvents(List.of(place("a"), place("b"))),
        new Correction.SplitEvents(List.of(place("b"))),
        "makes them one event");
    assertConflict(
        new Correction.Reject(Correction.Sort.EVENT, place("a")),
        new Correction.MergeEvents(List.of(place("a"), place("b"))),
        "rejects this event");
    assertConflict(
        new Correction.SetStatus(place("a"), CANCELLED),
        new Correction.SetStatus(place("a"), HAPPENED),
        "calls it CANCELLED");
  }

  private void assertConflict(Correction first, Correction second, String what) {
    Situation both = corrected(first, second);
    assertThat(both.unreadable())
        .singleElement()
        .extracting(Unreadable::source, Unreadable::reason)
        .containsExactly(
            "corrections.ndjson, line 2", "contradicts corrections.ndjson, line 1, which " + what);
    assertThat(both.cast()).isEqualTo(corrected(first).cast());
    assertThat(both.events()).isEqualTo(corrected(first).events());
  }

  @Test
  void aNameSeveralGoByIsReportedWithTheirNames() {
    Situation situation =
        corrected(
            new Correction.Rename(actor("Marshal Kim"), "Kim Jong Un"),
            new Correction.Merge(List.of(actor("Kim Jong Un"), actor("Vladimir Putin"))));
    assertThat(situation.unreadable())
        .singleElement()
        .extracting(Unreadable::reason)
        .asString()
        .contains("2 actors go by that");
  }
}
