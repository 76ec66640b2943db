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
    for (int i = 0; i < scores.length; i++) {
      for (int feature : sequence.states()[i]) {
        int base = (feature & stateMask) * labels;
        for (int y = 0; y < labels; y++) {
          scores[i][y] += states[base + y];
        }
      }
      for (int y = 0; y < labels; y++) {
        scores[i][y] *= scale;
      }
    }
    return scores;
  }

  /// The scores of each step into each place: label before times the number of labels, plus label.
  float[][] stepScores(Sequence sequence) {
    int pairs = labels * labels;
    float[][] scores = new float[sequence.length()][pairs];
    for (int i = 1; i < scores.length; i++) {
      for (int feature : sequence.steps()[i]) {
        int base = (feature & stepMask) * pairs;
        for (int p = 0; p < pairs; p++) {
          scores[i][p] += steps[base + p];
        }
      }
      for (int p = 0; p < pairs; p++) {
        scores[i][p] *= scale;
      }
    }
    return scores;
  }
}
