package dragoman.wire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import dragoman.Golden;
import dragoman.Invented;
import dragoman.event.EventDate;
import dragoman.event.Status;
import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.text.DateInterval;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `planned.ics`, read by biweekly.
final class PlannedCalendarTest {
  private final String ics = Written.by(new PlannedCalendar(), Invented.situation());

  private static ICalendar read(String ics) {
    List<List<ParseWarning>> warnings = new ArrayList<>();
    var reader = Biweekly.parse(ics).warnings(warnings);
    ICalendar calendar = reader.first();
    assertThat(warnings.stream().flatMap(List::stream)).isEmpty();
    if (calendar.getEvents().isEmpty()) { // its validator does not count a time zone
      return calendar;
    }
    var problems = calendar.validate(ICalVersion.V2_0);
    assertThat(problems.isEmpty()).as(problems.toString()).isTrue();
    return calendar;
  }

  @Test
  void aMeetingThatWasCalledOffIsAWholeDayEntryOfTheDaysItCouldHaveBeen() {
    assertThat(read(ics).getEvents()).hasSize(1);
    VEvent meeting = read(ics).getEvents().getFirst();
    assertThat(meeting.getSummary().getValue())
        .isEqualTo("Varsk and Elmora · hold a second round (April 2031)");
    assertThat(meeting.getDateStart().getValue().hasTime()).isFalse();
    assertThat(meeting.getDateStart().getValue().getRawComponents().toString()).contains("2031");
    assertThat(meeting.getStatus().isCancelled()).isTrue();
    assertThat(meeting.getLocation().getValue()).isEqualTo("Saltmarsh");
    assertThat(meeting.getSequence().getValue()).isEqualTo(1);
    assertThat(meeting.getTransparency().isTransparent()).isTrue();
    assertThat(meeting.getDescription().getValue())
        .contains("“The second round, planned for April in Saltmarsh, was called off”")
        .containsPattern("canal/\\w+\\.txt#char=\\d+,\\d+");
  }

  @Test
  void whatHappenedOrHasNoDayIsNoEntry() {
    assertThat(ics).doesNotContain("Teodor Lind").doesNotContain("visit Saltmarsh");
  }

  @Test
  void whatWasExpectedOfATimeBeforeItsArticleIsNoLongerToCome() {
    assertThat(read(Written.by(new PlannedCalendar(), expecting("2031-03-20"))).getEvents())
        .hasSize(1);
    assertThat(read(Written.by(new PlannedCalendar(), expecting("2030-03-20"))).getEvents())
        .isEmpty();
  }

  /// An article of 14 March 2031 that speaks of a meeting expected on a day.
  private static Situation expecting(String day) {
    Situation all = Invented.situation();
    SituationEvent event = all.events().get(1);
    EventDate date = new EventDate(DateInterval.day(LocalDate.parse(day)), "named");
    Report report = event.reports().getFirst();
    SituationEvent expected =
        new SituationEvent(
            "E1",
            event.type(),
            event.mode(),
            event.contexts(),
            event.actors(),
            event.recipients(),
            event.action(),
            event.place(),
            date,
            Status.EXPECTED,
            List.of(new Report(report.article(), Status.EXPECTED, date, null, report.passage())),
            List.of(),
            true);
    return new Situation(
        all.readings(),
        List.of(),
        all.cast(),
        List.of(expected),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void linesAreFoldedAndEndInCarriageReturnAndLineFeed() {
    assertThat(ics.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(ics.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void textCannotBecomeALine() throws IOException {
    var out = new StringBuilder();
    new CalendarLines(out).text("SUMMARY", "a;b,c\\d\r\nEND:VEVENT\u0007🚢".repeat(9));
    assertThat(out.toString().replace("\r\n ", "").lines()).hasSize(1);
    String unfolded = out.toString().replace("\r\n ", "");
    assertThat(unfolded).startsWith("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT🚢a");
  }

  @Test
  void isAsApproved() {
    assertThat(read(Written.by(new PlannedCalendar(), Invented.empty())).getEvents()).isEmpty();
    Golden.compare("planned.ics", ics);
  }
}
