package dragoman.statement.tagger;

/// The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001)
/// over hashed features: a feature's weights stand at its number modulo the size of the table.
///
/// Immutable once made, safe to share.
public final class Chain {
  private final int labels;
  private final int stateMask;
  private final int stepMask;
  private final byte[] states;
  private final byte[] steps;
  private final float scale;

  /// @param states weights of feature and label, a power of two of features
  /// @param steps weights of feature, label before and label, a power of two of features
  /// @param scale what a weight of 1 is worth
  public Chain(int labels, byte[] states, byte[] steps, float scale) {
    this.labels = labels;
    this.states = states;
    this.steps = steps;
    this.scale = scale;
    this.stateMask = states.length / labels - 1;
    this.stepMask = steps.length / (labels * labels) - 1;
  }

  int labels() {
    return labels;
  }

  float scale() {
    return scale;
  }

  /// The weights of feature and label. Not to be written to.
  byte[] states() {
    return states;
  }

  /// The weights of feature, label before and label. Not to be written to.
  byte[] steps() {
    return steps;
  }

  /// The score of one set of features in a table of one label.
  double score(int[] features) {
    int sum = 0;
    for (int feature : features) {
      sum += states[feature & stateMask];
    }
    return sum * (double) scale;
  }

  /// The scores of each label at each place, before the steps between them.
  float[][] stateScores(Sequence sequence) {
    float[][] scores = new float[sequence.length()][labels];
    int[] sums = new int[labels];
    for (int i = 0; i < scores.length; i++) {
      add(states, stateMask, sequence.states()[i], sums);
      take(sums, scores[i]);
    }
    return scores;
  }

  /// The scores of each step into each place: label before times the number of labels, plus label.
  float[][] stepScores(Sequence sequence) {
    float[][] scores = new float[sequence.length()][labels * labels];
    int[] sums = new int[labels * labels];
    for (int i = 1; i < scores.length; i++) {
      add(steps, stepMask, sequence.steps()[i], sums);
      take(sums, scores[i]);
    }
    return scores;
  }

  /// Adds the rows of features to as many sums as a row is long.
  private static void add(byte[] table, int mask, int[] features, int[] sums) {
    /* Written out for three labels: a loop over so few costs more than what is done in it. */
    if (sums.length == 3) {
      addThree(table, mask, features, sums);
    } else if (sums.length == 9) {
      addNine(table, mask, features, sums);
    } else {
      for (int feature : features) {
        int base = (feature & mask) * sums.length;
        for (int i = 0; i < sums.length; i++) {
          sums[i] += table[base + i];
        }
      }
    }
  }

  private static void addThree(byte[] table, int mask, int[] features, int[] sums) {
    int a = 0;
    int b = 0;
    int c = 0;
    for (int feature : features) {
      int base = (feature & mask) * 3;
      a += table[base];
      b += table[base + 1];
      c += table[base + 2];
    }
    sums[0] += a;
    sums[1] += b;
    sums[2] += c;
  }

  private static void addNine(byte[] table, int mask, int[] features, int[] sums) {
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    int e = 0;
    int f = 0;
    int g = 0;
    int h = 0;
    int i = 0;
    for (int feature : features) {
      int base = (feature & mask) * 9;
      a += table[base];
      b += table[base + 1];
      c += table[base + 2];
      d += table[base + 3];
      e += table[base + 4];
      f += table[base + 5];
      g += table[base + 6];
      h += table[base + 7];
      i += table[base + 8];
    }
    int[] nine = {a, b, c, d, e, f, g, h, i};
    for (int at = 0; at < nine.length; at++) {
      sums[at] += nine[at];
    }
  }

  /// Scales sums into scores and empties them.
  private void take(int[] sums, float[] scores) {
    for (int i = 0; i < sums.length; i++) {
      scores[i] = sums[i] * scale;
      sums[i] = 0;
    }
  }
}
