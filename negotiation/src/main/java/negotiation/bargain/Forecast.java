package negotiation.bargain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The procedures that need no rounds: each takes an issue and says where it settles.
public final class Forecast {
  private Forecast() {}

  /// The compromise model: the mean of the positions weighted by capability times salience.
  public static double compromise(Issue issue) {
    double sum = 0;
    double weight = 0;
    for (Stake stake : issue.stakes()) {
      sum += stake.weight() * stake.position();
      weight += stake.weight();
    }
    return sum / weight;
  }

  /// The weighted median: the lowest position at which half of the weight is reached.
  public static double median(Issue issue) {
    int actors = issue.stakes().size();
    var positions = new double[actors];
    var weights = new double[actors];
    for (int actor = 0; actor < actors; actor++) {
      positions[actor] = issue.stakes().get(actor).position();
      weights[actor] = issue.stakes().get(actor).weight();
    }
    return median(positions, weights);
  }

  /* Insertion sort: a handful of actors, a hundred thousand draws. Both arrays are reordered. */
  static double median(double[] positions, double[] weights) {
    double total = weights[0];
    for (int i = 1; i < positions.length; i++) {
      double position = positions[i];
      double weight = weights[i];
      total += weight;
      int place = i;
      while (place > 0 && positions[place - 1] > position) {
        positions[place] = positions[place - 1];
        weights[place] = weights[place - 1];
        place--;
      }
      positions[place] = position;
      weights[place] = weight;
    }
    double below = 0;
    for (int i = 0; i < positions.length; i++) {
      below += weights[i];
      if (2 * below >= total * (1 - 1e-12)) {
        return positions[i];
      }
    }
    return positions[positions.length - 1];
  }

  /// The positions held that no other position held beats in a pairwise vote, in which an actor's
  /// vote is its weight times how much nearer the one is than the other to what it wants.
  public static List<Double> condorcetWinners(Issue issue) {
    double[] held =
        issue.stakes().stream().mapToDouble(Stake::position).distinct().sorted().toArray();
    var winners = new ArrayList<Double>();
    for (double candidate : held) {
      if (Arrays.stream(held).allMatch(rival -> votes(issue, candidate, rival) >= -1e-12)) {
        winners.add(candidate);
      }
    }
    return winners;
  }

  private static double votes(Issue issue, double candidate, double rival) {
    double sum = 0;
    for (Stake stake : issue.stakes()) {
      double nearer = Math.abs(stake.position() - rival) - Math.abs(stake.position() - candidate);
      sum += stake.weight() * nearer / issue.range();
    }
    return sum;
  }
}
