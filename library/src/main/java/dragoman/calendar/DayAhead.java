package dragoman.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The day that follows a time of day in its sentence: "6 p.m. on Thursday", "5 p.m. local time (10
/// p.m. UTC) on April 3".
final class DayAhead {
  private static final int REACH = 2;

  private DayAhead() {}

  /// The expression that names the day of another, null where that is no time of day or names its
  /// own.
  static @Nullable Occurrence of(List<Occurrence> occurrences, int i) {
    Occurrence time = occurrences.get(i);
    if (!isTimeAlone(time)) {
      return null;
    }
    int end = time.match().end();
    for (int k = i + 1; k < occurrences.size(); k++) {
      Occurrence next = occurrences.get(k);
      Match match = next.match();
      if (next.sentence().index() != time.sentence().index() || match.begin() - end > REACH) {
        return null;
      }
      if (isDay(next)) {
        String before = match.before(-1);
        return before.equals("on") || before.equals(",") ? next : null;
      }
      if (!isTimeAlone(next)) {
        return null;
      }
      end = match.end();
    }
    return null;
  }

  private static boolean isTimeAlone(Occurrence occurrence) {
    return occurrence.match().meaning() instanceof Meaning.Point(Arguments said)
        && said.has("clock")
        && !said.has("month")
        && !said.has("weekday")
        && !said.has("side");
  }

  private static boolean isDay(Occurrence occurrence) {
    return occurrence.match().meaning() instanceof Meaning.Point(Arguments said)
        && !said.has("clock")
        && (said.has("day") || said.has("weekday"));
  }
}
