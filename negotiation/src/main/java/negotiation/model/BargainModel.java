package negotiation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import negotiation.bargain.Issue;
import negotiation.bargain.SpatialActor;
import negotiation.bargain.Stake;

/// The bargaining part of a model file: one or more issues.
public record BargainModel(List<BargainIssue> issues) {
  public BargainModel {
    issues = List.copyOf(issues);
  }

  /// The actors of the spatial model, positions and saliences as shares; empty unless every actor
  /// takes a position on every issue with one capability throughout and cares for some issue.
  public Optional<List<SpatialActor>> spatialActors() {
    List<Issue> best = issues.stream().map(issue -> issue.issue().best()).toList();
    var actors = new ArrayList<SpatialActor>();
    for (Stake first : best.getFirst().stakes()) {
      var position = new double[best.size()];
      var salience = new double[best.size()];
      double attention = 0;
      for (int issue = 0; issue < best.size(); issue++) {
        Stake stake = byActor(best.get(issue)).get(first.actor());
        if (stake == null || stake.capability() != first.capability()) {
          return Optional.empty();
        }
        position[issue] = (stake.position() - best.get(issue).least()) / best.get(issue).range();
        salience[issue] = stake.salience();
        attention += stake.salience();
      }
      if (attention == 0) {
        return Optional.empty();
      }
      actors.add(new SpatialActor(first.actor(), first.capability(), position, salience));
    }
    boolean same = best.stream().allMatch(issue -> issue.stakes().size() == actors.size());
    return same && actors.size() >= 2 ? Optional.of(actors) : Optional.empty();
  }

  private static Map<String, Stake> byActor(Issue issue) {
    Map<String, Stake> stakes = new HashMap<>();
    issue.stakes().forEach(stake -> stakes.put(stake.actor(), stake));
    return stakes;
  }
}
