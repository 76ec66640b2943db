package dragoman.wire.exchange;

import dragoman.event.EventType;
import dragoman.event.Status;
import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.text.DateInterval;
import dragoman.view.DateWords;
import dragoman.view.Directory;
import dragoman.view.EventLine;
import dragoman.view.Evidence;
import dragoman.view.StableIds;
import dragoman.view.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// `planned.ics`: the meetings that are planned, expected or called off and have both a first and a
/// last day they can be on, as whole-day entries of iCalendar (RFC 5545).
///
/// What was expected of a time before its article ("a visit was expected in 2015") is no longer to
/// come and left out. What is planned or expected is `TENTATIVE`, what is called off `CANCELLED`;
/// none of them blocks a day. An entry of several days is a meeting on one of them, which its title
/// says. The stamp is the day of the latest article, so that the same articles give the same bytes.
public final class PlannedCalendar implements Export {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final LocalDate NO_DAY = LocalDate.of(1970, 1, 1);

  @Override
  public void write(Situation situation, Appendable out) throws IOException {
    Directory directory = new Directory(situation);
    StableIds ids = new StableIds(situation);
    String stamp = stamp(situation, directory);
    CalendarLines lines = new CalendarLines(out);
    lines
        .line("BEGIN", "VCALENDAR")
        .line("VERSION", "2.0")
        .line("PRODID", "-//Dragoman//Briefing//EN")
        .line("CALSCALE", "GREGORIAN");
    List<SituationEvent> meetings =
        situation.events().stream().filter(event -> isPlannedMeeting(event, directory)).toList();
    for (SituationEvent meeting : meetings) {
      entry(meeting, ids.of(meeting.id()), stamp, directory, lines);
    }
    if (meetings.isEmpty()) {
      timeZone(lines);
    }
    lines.line("END", "VCALENDAR");
  }

  /// A calendar without any component is none (RFC 5545, 3.4); this one says nothing.
  private static void timeZone(CalendarLines lines) throws IOException {
    lines
        .line("BEGIN", "VTIMEZONE")
        .line("TZID", "UTC")
        .line("BEGIN", "STANDARD")
        .line("DTSTART", "19700101T000000")
        .line("TZOFFSETFROM", "+0000")
        .line("TZOFFSETTO", "+0000")
        .line("END", "STANDARD")
        .line("END", "VTIMEZONE");
  }

  private static boolean isPlannedMeeting(SituationEvent event, Directory directory) {
    DateInterval date = event.date().interval();
    String article = Evidence.of(event).report().passage().article();
    LocalDate told = directory.published(article).value().earliest();
    LocalDate last = date.latest();
    boolean isToCome =
        switch (event.status()) {
          case PLANNED, EXPECTED, CANCELLED -> true;
          case HAPPENED, ONGOING, POSSIBLE, CONDITIONAL, DENIED -> false;
        };
    return isToCome
        && event.type() == EventType.CONSULT
        && date.earliest() != null
        && last != null
        && (told == null || event.status() == Status.CANCELLED || !last.isBefore(told));
  }

  private static void entry(
      SituationEvent event, String id, String stamp, Directory directory, CalendarLines lines)
      throws IOException {
    EventLine line = EventLine.of(event, directory);
    DateInterval date = event.date().interval();
    LocalDate first = Objects.requireNonNull(date.earliest());
    LocalDate last = Objects.requireNonNull(date.latest());
    String vague = date.isDay() ? "" : " (" + DateWords.of(date) + ")";
    lines
        .line("BEGIN", "VEVENT")
        .line("UID", "event-" + id + "@dragoman")
        .line("DTSTAMP", stamp)
        .line("DTSTART;VALUE=DATE", DAY.format(first))
        .line("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)))
        .line("SEQUENCE", Integer.toString(event.reports().size() - 1))
        .line("STATUS", event.status() == Status.CANCELLED ? "CANCELLED" : "TENTATIVE")
        .line("TRANSP", "TRANSPARENT")
        .text("SUMMARY", line.text() + vague)
        .text("LOCATION", line.place())
        .text("CATEGORIES", Wording.of(event.status()))
        .text("DESCRIPTION", description(event, directory))
        .line("END", "VEVENT");
  }

  private static String description(SituationEvent event, Directory directory) {
    StringBuilder text = new StringBuilder();
    Evidence evidence = Evidence.of(event);
    report(evidence.report(), directory, text);
    evidence.others().forEach(report -> report(report, directory, text));
    return text.toString().strip();
  }

  private static void report(Report report, Directory directory, StringBuilder text) {
    text.append(Wording.of(report.status()))
        .append(", ")
        .append(DateWords.of(report.date().interval()))
        .append(": “")
        .append(report.passage().exact().replaceAll("\\s+", " ").strip())
        .append("” – ")
        .append(Address.origin(report, directory))
        .append('\n');
  }

  private static String stamp(Situation situation, Directory directory) {
    LocalDate latest =
        situation.readings().stream()
            .map(reading -> directory.published(reading.article().id()).value().latest())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(NO_DAY);
    return DAY.format(latest) + "T000000Z";
  }
}
