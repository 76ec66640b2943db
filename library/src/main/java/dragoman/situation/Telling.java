package dragoman.situation;

import dragoman.event.Event;
import dragoman.event.EventDate;
import dragoman.event.Status;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One article's event with its actors under the situation's ids.
///
/// @param order the place of the article in the order of publication
/// @param statement the situation's id of the statement it stands in, or null
/// @param participants actors and recipients, sorted
/// @param countries the countries of its participants
/// @param ordinal which of several it is ("second")
record Telling(
    Reading reading,
    int order,
    Event event,
    String kind,
    List<String> actors,
    List<String> recipients,
    Set<String> participants,
    Set<String> countries,
    boolean namesOnlyStates,
    Optional<String> ordinal,
    @Nullable String statement) {
  private static final int WORDS_BEFORE = 6;
  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "fourth", "fifth", "sixth");

  DateInterval date() {
    return event.date().interval();
  }

  /// When it can have been, for finding its other reports: an undated report of what happened is of
  /// a time before its article, one of what is to come of a time after it.
  DateInterval possible() {
    if (date().isKnown()) {
      return date();
    }
    DateInterval published = reading.chronology().published().value();
    return switch (event.status()) {
      case HAPPENED -> DateInterval.between(null, published.latest());
      case PLANNED, EXPECTED -> DateInterval.between(published.earliest(), null);
      case POSSIBLE, CONDITIONAL -> DateInterval.between(monthBefore(published), null);
      case ONGOING, DENIED, CANCELLED -> DateInterval.UNKNOWN;
    };
  }

  /// What is called possible is to come or has just been: nobody weighs what is long over.
  private static @Nullable LocalDate monthBefore(DateInterval published) {
    LocalDate earliest = published.earliest();
    return earliest == null ? null : earliest.minusMonths(1);
  }

  /// Which of several it is: the "second" among the words right before the one that names it.
  static Optional<String> ordinal(Event event) {
    Passage passage = event.passage();
    int length = event.trigger().begin() - passage.span().begin();
    String before =
        passage.exact().substring(0, passage.exact().offsetByCodePoints(0, Math.max(0, length)));
    List<String> words = List.of(before.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
    return words.reversed().stream().limit(WORDS_BEFORE).filter(ORDINALS::contains).findFirst();
  }

  /// Whether it can be told on its article's word alone.
  boolean isCertain() {
    return reading.isCertain(event);
  }

  boolean happened() {
    return event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
  }

  boolean isToCome() {
    return switch (event.status()) {
      case PLANNED, EXPECTED, POSSIBLE, CONDITIONAL -> true;
      case HAPPENED, ONGOING, DENIED, CANCELLED -> false;
    };
  }

  /// The article's own word, not that of somebody it quotes.
  boolean isOwnWord() {
    return statement == null;
  }

  /// The same without its date.
  Telling undated() {
    return new Telling(
        reading,
        order,
        event.dated(EventDate.UNDATED),
        kind,
        actors,
        recipients,
        participants,
        countries,
        namesOnlyStates,
        ordinal,
        statement);
  }

  /// Days the date leaves open, a large number for an unknown bound.
  long days() {
    LocalDate earliest = date().earliest();
    LocalDate latest = date().latest();
    return earliest == null || latest == null
        ? 100_000
        : latest.toEpochDay() - earliest.toEpochDay();
  }
}
