package dragoman.situation;

import dragoman.calendar.TimeExpression;
import dragoman.event.Event;
import dragoman.position.Doubt;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Of which time a doubt speaks, so that it meets only what was said of the same time: the days its
/// doubted words name; else those of the event they are tied to ("after the summit in Hanoi"); else
/// those around the publication of its article.
///
/// @param days when what is doubted is said to be
/// @param isNamed whether the words themselves say so
record Occasion(DateInterval days, boolean isNamed) {
  private static final int NEAR_DAYS = 45;
  private static final int LONGEST_DAYS = 366;
  private static final Pattern TIE =
      Pattern.compile(
          "\\b(after|since|following|in the wake of|before|ahead of|prior to|during|at)\\b[^,.;]*$");
  private static final Set<String> LATER = Set.of("after", "since", "following", "in the wake of");
  private static final Set<String> EARLIER = Set.of("before", "ahead of", "prior to");

  /// @param events of the situation by the ids they have in the reading
  static Occasion of(Reading reading, Doubt doubt, Map<String, SituationEvent> events) {
    DateInterval named = named(reading, doubt.target());
    if (named.isKnown()) {
      return new Occasion(named, true);
    }
    DateInterval tied = tied(reading, doubt.target(), events);
    return tied.isKnown()
        ? new Occasion(tied, true)
        : new Occasion(reading.chronology().published().value(), false);
  }

  /// The days of the first time that the words name to the year or better.
  private static DateInterval named(Reading reading, Span words) {
    for (TimeExpression time : reading.chronology().times()) {
      if (words.contains(time.span()) && isNarrow(time.interval())) {
        return time.interval();
      }
    }
    return DateInterval.UNKNOWN;
  }

  private static boolean isNarrow(DateInterval days) {
    LocalDate from = days.earliest();
    LocalDate to = days.latest();
    return from != null && to != null && to.toEpochDay() - from.toEpochDay() <= LONGEST_DAYS;
  }

  private static DateInterval tied(
      Reading reading, Span words, Map<String, SituationEvent> events) {
    for (Event event : reading.events()) {
      SituationEvent meant = events.get(event.id());
      if (meant != null && words.contains(event.trigger()) && isNarrow(meant.date().interval())) {
        Span before = new Span(words.begin(), event.trigger().begin());
        Matcher tie = TIE.matcher(reading.article().text().slice(before));
        if (tie.find()) {
          return bounds(tie.group(1), meant.date().interval());
        }
      }
    }
    return DateInterval.UNKNOWN;
  }

  private static DateInterval bounds(String tie, DateInterval event) {
    if (LATER.contains(tie)) {
      return DateInterval.between(event.earliest(), null);
    }
    return EARLIER.contains(tie) ? DateInterval.between(null, event.latest()) : event;
  }

  /// Whether something told elsewhere can be of this occasion.
  ///
  /// @param told when it was, as far as its report says
  /// @param published when the article that tells it appeared
  boolean admits(DateInterval told, DateInterval published) {
    if (isNamed && told.isKnown()) {
      return days.overlaps(told);
    }
    return days.isKnown() && published.isKnown() && days.overlaps(widened(published));
  }

  private static DateInterval widened(DateInterval days) {
    return DateInterval.between(
        moved(days.earliest(), -NEAR_DAYS), moved(days.latest(), NEAR_DAYS));
  }

  private static @Nullable LocalDate moved(@Nullable LocalDate day, int days) {
    return day == null ? null : day.plusDays(days);
  }
}
