package dragoman.situation;

import dragoman.event.Status;
import dragoman.situation.Comparison.Kind;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What looks like one event under two dates: the same act by the same participants, told by
/// different articles as of days that lie close together but not of one.
final class DifferingDates {
  private static final int CLOSE_DAYS = 3;

  private DifferingDates() {}

  static List<Comparison> find(List<SituationEvent> events, EventNames names) {
    Map<String, List<SituationEvent>> alike = new HashMap<>();
    List<Comparison> comparisons = new ArrayList<>();
    for (SituationEvent event : events) {
      boolean isDated = event.date().interval().isDay() && event.status() == Status.HAPPENED;
      Set<String> participants = new TreeSet<>(event.actors());
      participants.addAll(event.recipients());
      if (isDated && participants.size() > 1) {
        String key = event.type() + " " + event.action() + " " + participants;
        for (SituationEvent other : alike.computeIfAbsent(key, k -> new ArrayList<>())) {
          if (isClose(event, other) && areApart(event, other)) {
            comparisons.add(comparison(other, event, names));
          }
        }
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
      }
    }
    return comparisons;
  }

  private static boolean isClose(SituationEvent a, SituationEvent b) {
    LocalDate one = EventComparisons.day(a.date().interval());
    LocalDate other = EventComparisons.day(b.date().interval());
    if (one == null || other == null || one.equals(other)) {
      return false;
    }
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= CLOSE_DAYS;
  }

  /// Whether no article tells both: then they would be two.
  private static boolean areApart(SituationEvent a, SituationEvent b) {
    Set<String> articles = new HashSet<>(a.reports().stream().map(Report::article).toList());
    return b.reports().stream().map(Report::article).noneMatch(articles::contains);
  }

  private static Comparison comparison(SituationEvent a, SituationEvent b, EventNames names) {
    DateInterval one = a.date().interval();
    DateInterval other = b.date().interval();
    return new Comparison(
        Kind.DIFFER,
        names.of(a) + ", its date",
        List.of(a.reports().getFirst().passage(), b.reports().getFirst().passage()),
        "One article dates it " + one.edtf() + ", another " + other.edtf() + ".");
  }
}
