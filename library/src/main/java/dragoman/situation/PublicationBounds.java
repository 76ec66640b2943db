package dragoman.situation;

import dragoman.article.Basis;
import dragoman.calendar.TimeExpression;
import dragoman.event.Status;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// When an article that names no date can have been published, as far as the other articles tell.
///
/// What it reports as having happened on a day that another article dates lies before it; a meeting
/// or a visit that it still foresees lies ahead; and where it names the weekday of what it
/// foresees, less than a week ahead. Only bounds, never a guess: where the bounds conflict, none
/// are given.
public final class PublicationBounds {
  private static final List<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();

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
    DateInterval when = fromOthers(report, event);
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    return switch (report.status()) {
      case HAPPENED -> Optional.of(DateInterval.between(earliest, null));
      case PLANNED, EXPECTED ->
          earliest != null && when.isDay() && namesWeekday(reading, report, earliest)
              ? Optional.of(DateInterval.between(earliest.minusDays(6), earliest))
              : Optional.of(DateInterval.between(null, latest));
      case ONGOING, POSSIBLE, CONDITIONAL, DENIED, CANCELLED -> Optional.empty();
    };
  }

  /// When the event was, by other articles that report in their own words that it happened.
  private static DateInterval fromOthers(Report report, SituationEvent event) {
    DateInterval together = DateInterval.UNKNOWN;
    for (Report other : event.reports()) {
      boolean counts =
          !other.article().equals(report.article())
              && other.status() == Status.HAPPENED
              && other.statement() == null;
      if (counts && other.date().interval().isKnown()) {
        together = both(together, other.date().interval());
      }
    }
    return together;
  }

  private static boolean namesWeekday(Reading reading, Report report, LocalDate day) {
    Span sentence = report.passage().span();
    Set<String> named = new TreeSet<>();
    for (TimeExpression time : reading.chronology().times()) {
      if (sentence.contains(time.span())) {
        String words = reading.article().text().slice(time.span());
        WEEKDAYS.stream().filter(words::contains).forEach(named::add);
      }
    }
    return named.equals(Set.of(WEEKDAYS.get(day.getDayOfWeek().ordinal())));
  }

  /// Both bounds together; nothing where they leave no day.
  private static DateInterval both(DateInterval a, DateInterval b) {
    return a.overlaps(b) ? a.shared(b) : DateInterval.UNKNOWN;
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
