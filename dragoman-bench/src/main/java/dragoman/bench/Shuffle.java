package dragoman.bench;

import java.util.SplittableRandom;

/// Shuffles for training that is repeatable from a seed (Fisher and Yates, as in Knuth 1969).
public final class Shuffle {
  private Shuffle() {}

  /// Shuffles an order in place.
  public static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }
}
