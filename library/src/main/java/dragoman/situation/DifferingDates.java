package dragoman.situation;

import dragoman.situation.Comparison.Kind;
import dragoman.text.Passage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Two days for one act: the same participants, told by independent articles as of days that lie
/// close together but not of one, and so alike that [SameFact] is sure of it whatever the day. An
/// article that tells of both days tells of two acts.
final class DifferingDates {
  private static final int CLOSE_DAYS = 3;

  /* Of one act by the same; the time shall not grow with the square of the articles. */
  private static final int MOST = 60;

  private final SameFact facts;
  private final IndependentSources sources;

  DifferingDates(SameFact facts, IndependentSources sources) {
    this.facts = facts;
    this.sources = sources;
  }

  /// @param name of the event a telling is of
  List<Comparison> find(List<Telling> tellings, Function<Telling, String> name) {
    Map<List<Object>, List<Telling>> alike = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      boolean isDated = telling.date().isDay() && telling.happened();
      if (isDated && telling.participants().size() > 1) {
        alike
            .computeIfAbsent(
                List.of(telling.kind(), telling.participants()), key -> new ArrayList<>())
            .add(telling);
      }
    }
    List<Comparison> comparisons = new ArrayList<>();
    Set<Set<Passage>> told = new HashSet<>();
    for (List<Telling> all : alike.values()) {
      List<Telling> some = all.subList(0, Math.min(MOST, all.size()));
      Set<String> days = new HashSet<>();
      for (int i = 0; i < some.size(); i++) {
        for (int j = i + 1; j < some.size(); j++) {
          Telling a = some.get(i);
          Telling b = some.get(j);
          boolean isNew = !days.contains(a.date().edtf() + b.date().edtf());
          if (isNew && differ(a, b, all) && told.add(Set.of(passage(a), passage(b)))) {
            days.add(a.date().edtf() + b.date().edtf());
            comparisons.add(comparison(a, b, name));
          }
        }
      }
    }
    return comparisons;
  }

  private boolean differ(Telling a, Telling b, List<Telling> all) {
    return areClose(a, b)
        && !tellsOfBoth(all, a, b)
        && sources.are(passage(a), passage(b))
        && facts.isSureOfAnyTime(a, b);
  }

  private static boolean areClose(Telling a, Telling b) {
    LocalDate one = a.date().earliest();
    LocalDate other = b.date().earliest();
    return one != null
        && other != null
        && !one.equals(other)
        && Math.abs(ChronoUnit.DAYS.between(one, other)) <= CLOSE_DAYS;
  }

  private static boolean tellsOfBoth(List<Telling> all, Telling a, Telling b) {
    Set<Integer> first = new HashSet<>();
    all.stream().filter(t -> t.date().equals(a.date())).forEach(t -> first.add(t.order()));
    return all.stream().anyMatch(t -> t.date().equals(b.date()) && first.contains(t.order()));
  }

  private static Passage passage(Telling telling) {
    return telling.event().passage();
  }

  private static Comparison comparison(Telling a, Telling b, Function<Telling, String> name) {
    return new Comparison(
        Kind.DIFFER,
        name.apply(a) + ", its date",
        List.of(passage(a), passage(b)),
        "One article dates it %s, another %s.".formatted(a.date().edtf(), b.date().edtf()));
  }
}
