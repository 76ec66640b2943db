package negotiation.insight;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import negotiation.conflict.Conflict;
import negotiation.stability.Concept;
import negotiation.stability.StabilityEngine;

/// In what share of perturbed models is each state an equilibrium? Every draw shifts each state of
/// each player by normal noise on its rank and ranks again.
///
/// Each draw has a generator of its own made from the seed and the draw's number: the same seed
/// gives the same shares, whatever the number of threads.
///
/// @param noise standard deviation of the shift, in levels of the ranking
public record PreferenceDraws(int draws, double noise, long seed) {
  private static final double STEPS_PER_LEVEL = 4096;
  private static final long STREAM = 0x9E3779B97F4A7C15L;

  public PreferenceDraws {
    if (draws < 1 || draws > 10_000_000 || !(noise >= 0 && noise <= 1000)) {
      throw new IllegalArgumentException(
          "1 to 10,000,000 draws with a noise of 0 to 1000 levels, got " + draws + ", " + noise);
    }
  }

  /// For each state the share of draws in which it is an equilibrium, 0 to 1.
  public double[] shares(StabilityEngine engine, Conflict conflict, Concept concept) {
    int[] counts =
        IntStream.range(0, draws)
            .parallel()
            .mapToObj(draw -> engine.solve(perturbed(conflict, draw), concept).equilibria())
            .collect(
                () -> new int[conflict.states()], PreferenceDraws::count, PreferenceDraws::add);
    var shares = new double[counts.length];
    for (int state = 0; state < counts.length; state++) {
      shares[state] = (double) counts[state] / draws;
    }
    return shares;
  }

  private Conflict perturbed(Conflict conflict, int draw) {
    var random = new SplittableRandom(seed ^ STREAM * (draw + 1));
    var payoffs = new int[conflict.players().size()][conflict.states()];
    for (int player = 0; player < payoffs.length; player++) {
      for (int state = 0; state < payoffs[player].length; state++) {
        double value = conflict.payoff(player, state) + noise * random.nextGaussian();
        payoffs[player][state] = (int) Math.round(value * STEPS_PER_LEVEL);
      }
    }
    return conflict.withPayoffs(payoffs);
  }

  private static void count(int[] counts, BitSet equilibria) {
    equilibria.stream().forEach(state -> counts[state]++);
  }

  private static void add(int[] counts, int[] others) {
    for (int state = 0; state < counts.length; state++) {
      counts[state] += others[state];
    }
  }
}
