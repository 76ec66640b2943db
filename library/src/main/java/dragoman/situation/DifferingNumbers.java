package dragoman.situation;

import dragoman.situation.Comparison.Kind;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Numbers that independent articles give for the same things of one event: "killed 33 people", "40
/// people were killed".
///
/// Those of one event that are alike agree. They differ where both cannot hold, see [Count]. A toll
/// grows: of two articles that did not appear on one day the later brings it up to date and does
/// not differ, unless the event was long over for both.
final class DifferingNumbers {
  private static final int LONG_OVER = 60;

  /* Of one thing in one state; beyond it the rest is not compared, so that the time does not grow
  with the square of the articles. */
  private static final int MOST = 60;

  private record Counted(Count count, Telling telling) {
    Passage passage() {
      return telling.event().passage();
    }
  }

  private final SameFact facts;
  private final IndependentSources sources;
  private final CountWords words = CountWords.load();

  DifferingNumbers(SameFact facts, IndependentSources sources) {
    this.facts = facts;
    this.sources = sources;
  }

  List<Comparison> find(List<Telling> tellings) {
    Map<String, List<Counted>> byThing = new TreeMap<>();
    for (Telling telling : tellings) {
      String passage = telling.event().passage().exact();
      if (telling.happened() && passage.chars().anyMatch(Character::isLetter)) {
        for (Count count : Count.of(passage, words)) {
          byThing
              .computeIfAbsent(count.thing() + "\t" + count.state(), t -> new ArrayList<>())
              .add(new Counted(count, telling));
        }
      }
    }
    List<Comparison> comparisons = new ArrayList<>();
    byThing.values().forEach(all -> compare(all, comparisons));
    return comparisons;
  }

  private void compare(List<Counted> all, List<Comparison> comparisons) {
    List<Counted> some = all.subList(0, Math.min(MOST, all.size()));
    Map<String, Map<String, Counted>> alike = new LinkedHashMap<>();
    Map<Set<String>, List<Counted>> unlike = new LinkedHashMap<>();
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        Counted a = some.get(i);
        Counted b = some.get(j);
        boolean isAlike = a.count().words().equals(b.count().words());
        boolean isUnlike = a.count().conflicts(b.count()) && !isUpdate(a, b);
        if ((isAlike || isUnlike)
            && facts.isSure(a.telling(), b.telling())
            && (isAlike || sources.are(a.passage(), b.passage()))) {
          if (isUnlike) {
            unlike.putIfAbsent(
                new TreeSet<>(List.of(a.count().words(), b.count().words())), List.of(a, b));
          } else {
            Map<String, Counted> same =
                alike.computeIfAbsent(a.count().words(), w -> new LinkedHashMap<>());
            same.putIfAbsent(a.passage().article(), a);
            same.putIfAbsent(b.passage().article(), b);
          }
        }
      }
    }
    unlike.values().forEach(pair -> comparisons.add(difference(pair.get(0), pair.get(1))));
    alike
        .values()
        .forEach(same -> agreement(List.copyOf(same.values())).ifPresent(comparisons::add));
  }

  private boolean isUpdate(Counted a, Counted b) {
    return words.tolls().contains(a.count().state())
        && !SameFact.areOfOneDay(a.telling(), b.telling())
        && !(SameFact.isLongOver(a.telling(), LONG_OVER)
            && SameFact.isLongOver(b.telling(), LONG_OVER));
  }

  private static Comparison difference(Counted a, Counted b) {
    return new Comparison(
        Kind.DIFFER,
        about(a),
        List.of(a.passage(), b.passage()),
        "One article counts %s, another %s.".formatted(a.count().words(), b.count().words()));
  }

  private Optional<Comparison> agreement(List<Counted> same) {
    List<Passage> passages = sources.of(same.stream().map(Counted::passage).toList());
    return passages.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Comparison(
                Kind.AGREE,
                about(same.getFirst()),
                passages,
                "%d articles count %s."
                    .formatted(passages.size(), same.getFirst().count().words())));
  }

  private static String about(Counted counted) {
    Count count = counted.count();
    String what =
        count.state().isEmpty()
            ? ", amount in " + count.thing()
            : ", number of %s %s".formatted(count.thing(), count.state());
    return counted.telling().event().action() + what;
  }
}
