package negotiation.bargain;

import java.util.Arrays;

/// The middle of a forecast's distribution: nine in ten draws lie between `low` and `high`, half
/// between `lowerQuartile` and `upperQuartile`.
public record Interval(
    double low, double lowerQuartile, double middle, double upperQuartile, double high) {
  static Interval of(double[] outcomes) {
    double[] sorted = outcomes.clone();
    Arrays.sort(sorted);
    return new Interval(
        at(sorted, 0.05), at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), at(sorted, 0.95));
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
