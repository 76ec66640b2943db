package dragoman.view;

import dragoman.position.Issue;
import dragoman.position.Position;
import dragoman.situation.Identity;
import dragoman.situation.Situation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who stands where on what: actors in the order of the cast by issues in the situation's order;
/// actors and issues without a position are left out.
public record PositionsMatrix(List<String> issues, List<String> actors, List<Position> positions) {
  public PositionsMatrix {
    issues = List.copyOf(issues);
    actors = List.copyOf(actors);
    positions = List.copyOf(positions);
  }

  public static PositionsMatrix of(Situation situation) {
    Set<String> issues = new LinkedHashSet<>(situation.issues().stream().map(Issue::name).toList());
    Set<String> actors = new LinkedHashSet<>();
    situation.cast().stream().map(Identity::actor).forEach(actor -> actors.add(actor.id()));
    for (Position position : situation.positions()) {
      issues.add(position.issue());
      actors.add(position.actor());
    }
    issues.removeIf(
        issue -> situation.positions().stream().noneMatch(p -> p.issue().equals(issue)));
    actors.removeIf(
        actor -> situation.positions().stream().noneMatch(p -> p.actor().equals(actor)));
    return new PositionsMatrix(List.copyOf(issues), List.copyOf(actors), situation.positions());
  }

  /// All positions ascribed to an actor on an issue: several where sources differ.
  public List<Position> at(String actor, String issue) {
    return positions.stream()
        .filter(p -> p.actor().equals(actor) && p.issue().equals(issue))
        .toList();
  }
}
