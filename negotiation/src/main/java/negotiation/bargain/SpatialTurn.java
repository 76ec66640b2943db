package negotiation.bargain;

import java.util.List;

/// The state of the spatial model before a turn's bargains, and the challenges that follow.
///
/// @param risk each actor's attitude to risk, -0.5 (averse) to 1
/// @param winning the probability that each actor's position wins; equal positions share one
/// @param challenges each actor's best challenge, of those who have one
public record SpatialTurn(
    List<SpatialActor> actors,
    List<Double> risk,
    List<Double> winning,
    List<SpatialChallenge> challenges) {
  public SpatialTurn {
    actors = List.copyOf(actors);
    risk = List.copyOf(risk);
    winning = List.copyOf(winning);
    challenges = List.copyOf(challenges);
  }
}
