package dragoman.situation;

import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Pattern;

/// Whether two tellings are surely of one fact, so that what they tell otherwise differs: from two
/// articles, of one kind of act, at a time that can be one, and [SameEventJudge] is sure of it.
final class SameFact {
  private static final double SURE = 0.9;

  private final ToDoubleBiFunction<Telling, Telling> probability;
  private final Map<Telling, Telling> undated = new IdentityHashMap<>();

  /// @param probability that two tellings are of one event, from 0 to 1
  SameFact(ToDoubleBiFunction<Telling, Telling> probability) {
    this.probability = probability;
  }

  boolean isSure(Telling a, Telling b) {
    boolean isOfOneTime = !a.date().isKnown() || !b.date().isKnown() || a.date().overlaps(b.date());
    return isOfOneTime && canBe(a, b) && probability.applyAsDouble(a, b) >= SURE;
  }

  /// As if neither told when it was.
  boolean isSureOfAnyTime(Telling a, Telling b) {
    return canBe(a, b) && probability.applyAsDouble(undated(a), undated(b)) >= SURE;
  }

  private Telling undated(Telling telling) {
    return undated.computeIfAbsent(telling, Telling::undated);
  }

  private static boolean canBe(Telling a, Telling b) {
    return !a.event().passage().article().equals(b.event().passage().article())
        && a.happened()
        && b.happened()
        && a.kind().equals(b.kind());
  }

  /// Whether an article has some words anywhere.
  static boolean names(Telling telling, String words) {
    String text = telling.reading().article().text().value();
    return Pattern.compile("(?iu)\\b" + Pattern.quote(words) + "\\b").matcher(text).find();
  }

  /// Whether two articles can have appeared on one day.
  static boolean areOfOneDay(Telling a, Telling b) {
    DateInterval one = a.reading().chronology().published().value();
    DateInterval other = b.reading().chronology().published().value();
    return one.overlaps(other);
  }

  /// Whether an article appeared long after what it tells.
  static boolean isLongOver(Telling telling, int days) {
    LocalDate end = telling.date().latest();
    LocalDate told = telling.reading().chronology().published().value().earliest();
    return end != null && told != null && end.plusDays(days).isBefore(told);
  }
}
