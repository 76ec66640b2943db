package dragoman.situation;

import static dragoman.event.Status.HAPPENED;
import static dragoman.situation.Comparison.Kind.AGREE;
import static dragoman.situation.Comparison.Kind.DIFFER;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.event.EventType;
import dragoman.reading.Reading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What differs between tellings that are surely, or not surely, of one event.
final class DifferenceTest {
  private static final SameFact SURE = new SameFact((a, b) -> .95);
  private static final SameFact UNSURE = new SameFact((a, b) -> .8);

  private static final IndependentSources ALL = new IndependentSources(List.of());

  private static List<Telling> tellings(Told... told) {
    List<Reading> readings = java.util.Arrays.stream(told).map(Told::reading).toList();
    var identities = new Identities(new IdentityMerger().merge(readings));
    return new EventMerger(identities).merge(readings, Map.of()).tellings();
  }

  private static Told blast(String id, String published, String words) {
    return new Told(id, published)
        .event(EventType.ASSAULT, "blast", "2031-03-12", HAPPENED, "", "Lund")
        .saying(words, "blast");
  }

  private static List<Comparison.Kind> numbers(SameFact facts, String day, String... words) {
    Told[] told = new Told[words.length];
    for (int i = 0; i < words.length; i++) {
      told[i] = blast("t" + i, i == 0 ? "2031-03-13" : day, words[i]);
    }
    return new DifferingNumbers(facts, ALL)
        .find(tellings(told)).stream().map(Comparison::kind).toList();
  }

  @Test
  void tollsOfOneDayDifferOrAgree() {
    assertThat(
            numbers(
                SURE,
                "2031-03-13",
                "The blast killed 33 people.",
                "In the blast 40 people were killed.",
                "The blast, which killed 33 people, was heard far away."))
        .containsExactlyInAnyOrder(DIFFER, AGREE);
  }

  @Test
  void aLaterTollBringsTheFirstUpToDate() {
    assertThat(
            numbers(
                SURE,
                "2031-03-15",
                "The blast killed 33 people.",
                "In the blast 40 people were killed."))
        .isEmpty();
    assertThat(
            numbers(
                SURE,
                "2031-03-15",
                "The blast damaged houses worth $3 million.",
                "The blast damaged houses worth $9 million."))
        .containsExactly(DIFFER);
  }

  @Test
  void roundNumbersAndBoundsLeaveRoom() {
    assertThat(
            numbers(
                SURE,
                "2031-03-13",
                "The blast injured about 200 people.",
                "The blast injured 203 people."))
        .isEmpty();
    assertThat(
            numbers(
                SURE,
                "2031-03-13",
                "The blast killed at least 30 people.",
                "The blast killed 33 people."))
        .isEmpty();
    assertThat(
            numbers(
                SURE,
                "2031-03-13",
                "The blast killed at least 40 people.",
                "The blast killed 33 people."))
        .containsExactly(DIFFER);
  }

  @Test
  void otherThingsAndOtherStatesAreNotCompared() {
    assertThat(
            numbers(
                SURE,
                "2031-03-13",
                "The blast killed 33 people.",
                "The blast injured 40 people.",
                "The blast killed 12 soldiers."))
        .isEmpty();
  }

  @Test
  void nothingIsComparedWhereItMayBeAnotherEvent() {
    assertThat(
            numbers(
                UNSURE,
                "2031-03-13",
                "The blast killed 33 people.",
                "In the blast 40 people were killed."))
        .isEmpty();
  }

  private static Told meeting(String id, String place, String words) {
    return new Told(id, "2031-03-13")
        .meeting("2031-03-12", HAPPENED, place, "Mara Oduya", "Jon Berg")
        .saying(words, "met");
  }

  private static int places(SameFact facts, Told... told) {
    return new DifferingPlaces(facts, ALL, Set.of("norway")).find(tellings(told)).size();
  }

  @Test
  void twoTownsForOneMeetingDiffer() {
    Told lund = meeting("a", "Lund", "Oduya and Berg met in Lund.");
    Told porto = meeting("b", "Porto", "Oduya and Berg met in Porto.");
    assertThat(places(SURE, lund, porto)).isEqualTo(1);
    assertThat(places(UNSURE, lund, porto)).isZero();
  }

  @Test
  void aTownInItsCountryOrASquareInItsTownIsNoDifference() {
    Told town = meeting("a", "Bergen", "Oduya and Berg met in Bergen.");
    assertThat(places(SURE, town, meeting("b", "Norway", "Oduya and Berg met in Norway.")))
        .isZero();
    assertThat(places(SURE, town, meeting("b", "Market Square", "They met in the Market Square.")))
        .isZero();
    assertThat(
            places(
                SURE, town, meeting("b", "Fana", "Oduya and Berg met in Fana, a part of Bergen.")))
        .isZero();
  }

  private static Told visit(String id, String day, String words) {
    return new Told(id, "2031-03-14")
        .event(EventType.CONSULT, "visit", day, HAPPENED, "", "Mara Oduya", "Jon Berg")
        .saying(words, "visited");
  }

  private static List<String> dates(SameFact facts, Told... told) {
    List<Reading> readings = java.util.Arrays.stream(told).map(Told::reading).toList();
    return new DifferingDates(facts, new IndependentSources(readings))
        .find(tellings(told), telling -> "visit").stream().map(Comparison::why).toList();
  }

  @Test
  void twoCloseDaysForOneVisitDiffer() {
    Told monday = visit("a", "2031-03-10", "Oduya visited Berg on Monday.");
    Told tuesday = visit("b", "2031-03-11", "On Tuesday Oduya visited Berg.");
    assertThat(dates(SURE, monday, tuesday))
        .containsExactly("One article dates it 2031-03-10, another 2031-03-11.");
    assertThat(dates(UNSURE, monday, tuesday)).isEmpty();
    assertThat(dates(SURE, monday, visit("b", "2031-06-11", "In June Oduya visited Berg.")))
        .isEmpty();
  }

  @Test
  void anArticleThatTellsOfBothDaysTellsOfTwoVisits() {
    Told monday = visit("a", "2031-03-10", "Oduya visited Berg on Monday.");
    Told both =
        new Told("b", "2031-03-14")
            .event(EventType.CONSULT, "visit", "2031-03-10", HAPPENED, "", "Mara Oduya", "Jon Berg")
            .event(EventType.CONSULT, "visit", "2031-03-11", HAPPENED, "", "Mara Oduya", "Jon Berg")
            .saying("On Tuesday Oduya visited Berg once again.", "visited");
    assertThat(dates(SURE, monday, both)).isEmpty();
  }

  @Test
  void aParagraphPublishedAgainOnAnotherDayIsOneSource() {
    String words = "Late in the evening Oduya visited Berg in the old customs house by the river";
    assertThat(
            dates(
                SURE,
                visit("a", "2031-03-10", words + " on Monday."),
                visit("b", "2031-03-11", words + ".")))
        .isEmpty();
  }
}
