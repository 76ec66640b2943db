package negotiation.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import negotiation.conflict.Conflict;
import negotiation.stability.Concept;
import negotiation.stability.StabilityEngine;

/// "Which single preference change flips this?": one player moves one state to another place in its
/// ranking, everything else stays, and the equilibria are computed again.
public final class Flips {
  private final StabilityEngine engine;
  private final Conflict conflict;
  private final Concept concept;
  private final BitSet equilibria;

  public Flips(StabilityEngine engine, Conflict conflict, Concept concept) {
    this.engine = engine;
    this.conflict = conflict;
    this.concept = concept;
    this.equilibria = engine.solve(conflict, concept).equilibria();
  }

  /// All single changes that make some equilibrium appear or disappear, nearest first.
  ///
  /// Time grows with players x states squared x one analysis: for models of some dozens of states.
  public List<Flip> all() {
    var flips = new ArrayList<Flip>();
    for (int player = 0; player < conflict.players().size(); player++) {
      for (int state = 0; state < conflict.states(); state++) {
        for (int beside = 0; beside < conflict.states(); beside++) {
          int distance = conflict.payoff(player, beside) - conflict.payoff(player, state);
          if (distance != 0) {
            change(player, state, beside, distance, flips);
          }
        }
      }
    }
    flips.sort(
        Comparator.comparingInt(Flip::levels)
            .thenComparingInt(Flip::equilibrium)
            .thenComparingInt(Flip::player)
            .thenComparingInt(Flip::state)
            .thenComparingInt(Flip::beside));
    return flips;
  }

  private void change(int player, int state, int beside, int distance, List<Flip> flips) {
    int[] payoffs = conflict.payoffs(player);
    for (int other = 0; other < payoffs.length; other++) {
      payoffs[other] *= 2;
    }
    boolean above = distance > 0;
    payoffs[state] = payoffs[beside] + (above ? 1 : -1);
    BitSet changed = engine.solve(conflict.withPayoffs(player, payoffs), concept).equilibria();
    var differing = (BitSet) changed.clone();
    differing.xor(equilibria);
    differing.stream()
        .forEach(equilibrium ->
            flips.add(
                new Flip(
                    player,
                    state,
                    beside,
                    above,
                    Math.abs(distance),
                    equilibrium,
                    changed.get(equilibrium))));
  }
}
