package negotiation.bargain;

/// The probabilistic Condorcet election: how likely each of several alternatives is to prevail when
/// every actor's vote between two is its weight times the difference in its utility.
///
/// Conditional form: the chance to win is the product of the chances against each rival,
/// normalised.
final class Condorcet {
  private static final double LEAST_COALITION = 1e-8;

  private Condorcet() {}

  /// @param utility `utility[voter][alternative]`
  static double[] election(double[] weights, double[][] utility) {
    int alternatives = utility[0].length;
    var chance = new double[alternatives];
    double sum = 0;
    for (int one = 0; one < alternatives; one++) {
      chance[one] = 1;
      for (int other = 0; other < alternatives; other++) {
        chance[one] *= beats(weights, utility, one, other);
      }
      sum += chance[one];
    }
    for (int one = 0; one < alternatives; one++) {
      chance[one] /= sum;
    }
    return chance;
  }

  private static double beats(double[] weights, double[][] utility, int one, int other) {
    if (one == other) {
      return 0.5;
    }
    double inFavour = LEAST_COALITION;
    double against = LEAST_COALITION;
    for (int voter = 0; voter < weights.length; voter++) {
      double vote = weights[voter] * (utility[voter][one] - utility[voter][other]);
      inFavour += Math.max(0, vote);
      against += Math.max(0, -vote);
    }
    return inFavour / (inFavour + against);
  }
}
