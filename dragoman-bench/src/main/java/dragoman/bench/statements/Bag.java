package dragoman.bench.statements;

import dragoman.statement.tagger.Chain;

/// The mean of several fields trained on parts of the same documents (bagging, Breiman 1996): what
/// only one of them took for a rule counts for little. As fast as one, since the scores of a
/// linear-chain field are sums of weights.
final class Bag {
  private static final float SCALE = 0.03f;

  private final int labels;
  private final float[] states;
  private final float[] steps;
  private int size;

  Bag(int labels, int stateBits, int stepBits) {
    this.labels = labels;
    this.states = new float[labels << stateBits];
    this.steps = new float[labels * labels << stepBits];
  }

  void add(ChainTrainer trainer) {
    trainer.addTo(states, steps);
    size++;
  }

  void add(Bag other) {
    for (int i = 0; i < states.length; i++) {
      states[i] += other.states[i];
    }
    for (int i = 0; i < steps.length; i++) {
      steps[i] += other.steps[i];
    }
    size += other.size;
  }

  /// The mean weights, rounded to one byte each.
  ///
  /// @param smallest weights of features nearer to zero than this are dropped
  Chain chain(float smallest) {
    return new Chain(labels, rounded(states, smallest), rounded(steps, 0), SCALE);
  }

  private byte[] rounded(float[] sums, float smallest) {
    byte[] bytes = new byte[sums.length];
    for (int i = 0; i < sums.length; i++) {
      float mean = sums[i] / size;
      if (Math.abs(mean) >= smallest) {
        bytes[i] = (byte) Math.clamp(Math.round(mean / SCALE), -127, 127);
      }
    }
    return bytes;
  }
}
