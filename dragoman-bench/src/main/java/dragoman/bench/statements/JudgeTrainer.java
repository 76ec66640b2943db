package dragoman.bench.statements;

import dragoman.statement.tagger.Chain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Trains the judge: conditional log-linear choice among the readings of a cue and none of them, by
/// stochastic gradient ascent with AdaGrad and feature dropout; the same examples and seed give the
/// same weights to the byte.
final class JudgeTrainer {
  /// Readings by their features, and the index of the right one: their number where none is.
  ///
  /// @param document number of the document it is from
  record Example(List<int[]> readings, int right, int document) {}

  private final int mask;
  private final float[] weights;
  private final float[] squares;
  private final Seen seen;
  private final float rate;
  private final float dropout;
  private final Random random;

  JudgeTrainer(int bits, float rate, float dropout, long seed) {
    this.mask = (1 << bits) - 1;
    this.weights = new float[1 << bits];
    this.squares = new float[1 << bits];
    this.seen = new Seen(bits);
    this.rate = rate;
    this.dropout = dropout;
    this.random = new Random(seed);
  }

  void train(List<Example> examples, int passes) {
    for (Example example : examples) {
      example.readings.forEach(reading -> seen.add(reading, example.document));
    }
    List<Example> order = new ArrayList<>(examples);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (Example example : order) {
        loss += learn(example);
      }
      System.out.printf(Locale.ROOT, "judge pass %d loss %.1f%n", pass + 1, loss);
    }
  }

  private double learn(Example example) {
    int size = example.readings.size();
    int salt = random.nextInt();
    double[] likely = new double[size + 1];
    double most = 0;
    for (int i = 0; i < size; i++) {
      for (int feature : example.readings.get(i)) {
        if (isKept(feature, salt)) {
          likely[i] += weights[feature & mask] / (1 - dropout);
        }
      }
      most = Math.max(most, likely[i]);
    }
    double sum = 0;
    for (int i = 0; i <= size; i++) {
      likely[i] = Math.exp(likely[i] - most);
      sum += likely[i];
    }
    for (int i = 0; i < size; i++) {
      float slope = (float) ((i == example.right ? 1 : 0) - likely[i] / sum) / (1 - dropout);
      for (int feature : example.readings.get(i)) {
        if (isKept(feature, salt) && Math.abs(slope) > 1e-3) {
          int at = feature & mask;
          squares[at] += slope * slope;
          weights[at] += rate * slope / (float) Math.sqrt(squares[at] + 1e-6f);
        }
      }
    }
    return -Math.log(Math.max(1e-12, likely[example.right] / sum));
  }

  /// The same features are dropped from all readings of an example.
  private boolean isKept(int feature, int salt) {
    int drawn = (feature ^ salt) * 0x9E3779B1;
    drawn = (drawn ^ drawn >>> 15) * 0x85EBCA6B;
    return seen.isIn(feature, ChainTrainer.DOCUMENTS)
        && (drawn >>> 8) * (1f / (1 << 24)) >= dropout;
  }

  /// The weights, rounded to one byte each.
  Chain chain() {
    float scale = 0.02f;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(weights[i] / scale), -127, 127);
    }
    return new Chain(1, bytes, new byte[1], scale);
  }
}
