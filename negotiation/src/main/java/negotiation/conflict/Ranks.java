package negotiation.conflict;

import java.util.Arrays;

/// Turns scores into payoffs: 0 for the worst, one more for each better level, equal for a tie.
final class Ranks {
  private Ranks() {}

  static int[] of(long[] scores) {
    long[] levels = scores.clone();
    Arrays.sort(levels);
    int distinct = 0;
    for (int i = 0; i < levels.length; i++) {
      if (i == 0 || levels[i] != levels[i - 1]) {
        levels[distinct++] = levels[i];
      }
    }
    var payoffs = new int[scores.length];
    for (int state = 0; state < scores.length; state++) {
      payoffs[state] = Arrays.binarySearch(levels, 0, distinct, scores[state]);
    }
    return payoffs;
  }

  /// The same for scores with fractions; not-a-number is refused.
  static int[] of(double[] scores) {
    var ordered = new long[scores.length];
    for (int state = 0; state < scores.length; state++) {
      if (Double.isNaN(scores[state])) {
        throw new ConflictException("a score is not a number");
      }
      long bits = Double.doubleToLongBits(scores[state] + 0.0);
      ordered[state] = bits < 0 ? Long.MIN_VALUE - bits : bits;
    }
    return of(ordered);
  }
}
