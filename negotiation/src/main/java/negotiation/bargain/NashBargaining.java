package negotiation.bargain;

import java.util.OptionalDouble;

/// The asymmetric Nash bargaining solution on one issue: the outcome that maximises the product of
/// the gains over no agreement, each to the power of the actor's weight.
///
/// Utility is 1 - ((x - ideal) / range)^2. Without a reference point no agreement is worth 0 to
/// everyone; with one it is worth what that outcome is worth. Outcomes at which someone loses
/// against the reference point are not agreements; when there are only such, the reference point
/// stays.
public final class NashBargaining {
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int STEPS = 120;

  private final Issue issue;
  private final OptionalDouble reference;

  private NashBargaining(Issue issue, OptionalDouble reference) {
    this.issue = issue;
    this.reference = reference;
  }

  public static double settle(Issue issue, OptionalDouble reference) {
    var bargaining = new NashBargaining(issue, reference);
    return bargaining.settle();
  }

  private double settle() {
    double low = issue.least();
    double high = issue.most();
    if (reference.isPresent()) {
      /* Nearer to an actor's ideal than the reference point is an interval around the ideal. */
      for (Stake stake : issue.stakes()) {
        if (stake.weight() > 0) {
          double distance = Math.abs(stake.position() - reference.getAsDouble());
          low = Math.max(low, stake.position() - distance);
          high = Math.min(high, stake.position() + distance);
        }
      }
      if (high - low <= 1e-12 * issue.range()) {
        return reference.getAsDouble();
      }
    }
    /* The logarithm of the product is concave between low and high: golden-section search. */
    for (int step = 0; step < STEPS; step++) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (product(left) < product(right)) {
        low = left;
      } else {
        high = right;
      }
    }
    return (low + high) / 2;
  }

  private double product(double outcome) {
    double sum = 0;
    for (Stake stake : issue.stakes()) {
      if (stake.weight() > 0) {
        double gain = utility(stake, outcome);
        if (reference.isPresent()) {
          gain -= utility(stake, reference.getAsDouble());
        }
        sum += stake.weight() * Math.log(Math.max(gain, Double.MIN_NORMAL));
      }
    }
    return sum;
  }

  private double utility(Stake stake, double outcome) {
    double distance = (outcome - stake.position()) / issue.range();
    return 1 - distance * distance;
  }
}
