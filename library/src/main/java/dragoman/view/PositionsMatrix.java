package dragoman.view;

import dragoman.position.Issue;
import dragoman.position.Position;
import dragoman.position.Position.Stance;
import dragoman.situation.Identity;
import dragoman.situation.Situation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Who stands where on what: issues in the situation's order by actors in the order of the cast;
/// actors and issues without a position are left out.
public record PositionsMatrix(List<String> issues, List<String> actors, List<Position> positions) {
  public PositionsMatrix {
    issues = List.copyOf(issues);
    actors = List.copyOf(actors);
    positions = List.copyOf(positions);
  }

  public static PositionsMatrix of(Situation situation) {
    Set<String> named = new LinkedHashSet<>(situation.issues().stream().map(Issue::name).toList());
    Set<String> cast = new LinkedHashSet<>();
    situation.cast().stream().map(Identity::actor).forEach(actor -> cast.add(actor.id()));
    Map<String, Integer> byIssue = new HashMap<>();
    Set<String> holders = new LinkedHashSet<>();
    for (Position position : situation.positions()) {
      named.add(position.issue());
      cast.add(position.actor());
      byIssue.merge(position.issue(), 1, Integer::sum);
      holders.add(position.actor());
    }
    named.retainAll(byIssue.keySet());
    cast.retainAll(holders);
    return new PositionsMatrix(List.copyOf(named), List.copyOf(cast), situation.positions());
  }

  /// All positions by issue and actor: several where sources tell several.
  public Map<String, Map<String, List<Position>>> cells() {
    Map<String, Map<String, List<Position>>> cells = new LinkedHashMap<>();
    for (Position position : positions) {
      cells
          .computeIfAbsent(position.issue(), i -> new LinkedHashMap<>())
          .merge(
              position.actor(),
              List.of(position),
              (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
    return cells;
  }

  /// All positions ascribed to an actor on an issue: several where sources differ.
  public List<Position> at(String actor, String issue) {
    return positions.stream()
        .filter(p -> p.actor().equals(actor) && p.issue().equals(issue))
        .toList();
  }

  /// Whether several positions are told of one actor on one issue.
  public static boolean disagree(List<Position> here) {
    return here.stream().map(Position::stance).distinct().count() > 1;
  }

  /// The stance most tell; of equals the first.
  public static Stance leading(List<Position> here) {
    Map<Stance, Integer> counts = new LinkedHashMap<>();
    here.forEach(position -> counts.merge(position.stance(), 1, Integer::sum));
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey)
        .orElse(Stance.NEUTRAL);
  }
}
