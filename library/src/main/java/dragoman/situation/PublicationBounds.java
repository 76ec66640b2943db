package dragoman.situation;

import dragoman.article.Basis;
import dragoman.calendar.TimeExpression;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When an article that names no date can have been published, as far as the other articles tell.
///
/// What it reports as having happened on a day that another article dates lies before it; a meeting
/// or a visit that it still foresees lies ahead; and where it names the weekday of what it
/// foresees, less than a week ahead. Only bounds, never a guess: where the bounds conflict, none
/// are given.
public final class PublicationBounds {
  private PublicationBounds() {}

  /// The bounds by article id, for articles without a day of their own that the others narrow.
  public static Map<String, DateInterval> of(Situation situation) {
    Map<String, Reading> undated = new HashMap<>();
    for (Reading reading : situation.readings()) {
      Basis basis = reading.chronology().published().basis();
      if (basis == Basis.UNKNOWN || basis == Basis.DERIVED) {
        undated.put(reading.article().id(), reading);
      }
    }
    Map<String, DateInterval> bounds = new HashMap<>();
    for (SituationEvent event : situation.events()) {
      for (Report report : event.reports()) {
        Reading reading = undated.get(report.article());
        if (reading != null) {
          DateInterval known =
              bounds.getOrDefault(report.article(), reading.chronology().published().value());
          bound(reading, report, event)
              .ifPresent(b -> bounds.put(report.article(), both(known, b)));
        }
      }
    }
    bounds.keySet().removeIf(id -> !isNarrower(bounds.get(id), undated.get(id)));
    return bounds;
  }

  /// What one report says of the day its article was published, given when the event took place.
  private static Optional<DateInterval> bound(
      Reading reading, Report report, SituationEvent event) {
    LocalDate day = dayFromOthers(report, event);
    if (day == null) {
      return Optional.empty();
    }
    return switch (report.status()) {
      case HAPPENED -> Optional.of(DateInterval.between(day, null));
      case PLANNED, EXPECTED ->
          namesWeekday(reading, report, day)
              ? Optional.of(DateInterval.between(day.minusDays(6), day))
              : Optional.of(DateInterval.between(null, day));
      case ONGOING, POSSIBLE, CONDITIONAL, DENIED, CANCELLED -> Optional.empty();
    };
  }

  /// The day of the event where another article reports it as having happened on it.
  private static @Nullable LocalDate dayFromOthers(Report report, SituationEvent event) {
    return event.reports().stream()
        .filter(other -> !other.article().equals(report.article()))
        .filter(other -> other.date().interval().isDay() && other.statement() == null)
        .map(other -> other.date().interval().earliest())
        .filter(day -> day != null && day.equals(event.date().interval().earliest()))
        .findFirst()
        .orElse(null);
  }

  private static boolean namesWeekday(Reading reading, Report report, LocalDate day) {
    String weekday = "XXXX-WXX-" + day.getDayOfWeek().getValue();
    Span sentence = report.passage().span();
    List<String> named =
        reading.chronology().times().stream()
            .filter(time -> sentence.contains(time.span()))
            .map(TimeExpression::value)
            .filter(value -> value.startsWith("XXXX-WXX-"))
            .distinct()
            .toList();
    return named.equals(List.of(weekday));
  }

  /// Both bounds together; nothing where they leave no day.
  private static DateInterval both(DateInterval a, DateInterval b) {
    LocalDate earliest = a.earliest();
    LocalDate latest = a.latest();
    LocalDate begin = b.earliest();
    LocalDate end = b.latest();
    LocalDate from =
        earliest == null || (begin != null && begin.isAfter(earliest)) ? begin : earliest;
    LocalDate to = latest == null || (end != null && end.isBefore(latest)) ? end : latest;
    return from != null && to != null && from.isAfter(to)
        ? DateInterval.UNKNOWN
        : DateInterval.between(from, to);
  }

  private static boolean isNarrower(@Nullable DateInterval bounds, @Nullable Reading reading) {
    if (bounds == null || reading == null || !bounds.isKnown()) {
      return false;
    }
    DateInterval own = reading.chronology().published().value();
    return !bounds.equals(own)
        && (bounds.earliest() != null || own.earliest() == null)
        && (bounds.latest() != null || own.latest() == null);
  }
}
