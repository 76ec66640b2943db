package dragoman.bench.statements;

import dragoman.statement.tagger.Chain;
import dragoman.statement.tagger.Lattice;
import dragoman.statement.tagger.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Trains a linear-chain conditional random field by stochastic gradient ascent with AdaGrad
/// (Duchi, Hazan and Singer 2011) and feature dropout, on one thread: the same examples and seed
/// give the same weights to the byte.
final class ChainTrainer {
  /// In how many documents a feature has to be seen: what stands in one or two of them only, such
  /// as a run of its words, leaves no weight behind.
  static final int DOCUMENTS = 3;

  /// A sequence with its right labels.
  ///
  /// @param document number of the document it is from
  record Example(Sequence sequence, int[] labels, int document) {}

  private final int labels;
  private final int stateMask;
  private final int stepMask;
  private final float[] states;
  private final float[] steps;
  private final float[] stateSquares;
  private final float[] stepSquares;
  private final float[] stateSums;
  private final float[] stepSums;
  private final Seen seen;
  private final float rate;
  private final float dropout;
  private final Random random;

  ChainTrainer(int labels, int stateBits, int stepBits, float rate, float dropout, long seed) {
    this.labels = labels;
    this.stateMask = (1 << stateBits) - 1;
    this.stepMask = (1 << stepBits) - 1;
    this.states = new float[labels << stateBits];
    this.steps = new float[labels * labels << stepBits];
    this.stateSquares = new float[states.length];
    this.stepSquares = new float[steps.length];
    this.stateSums = new float[states.length];
    this.stepSums = new float[steps.length];
    this.seen = new Seen(stateBits);
    this.rate = rate;
    this.dropout = dropout;
    this.random = new Random(seed);
  }

  /// Passes over all examples some times, in an order drawn anew each time. The weights are the
  /// mean of those after each pass of the second half.
  void train(List<Example> examples, int passes) {
    for (Example example : examples) {
      for (int[] place : example.sequence.states()) {
        seen.add(place, example.document);
      }
    }
    List<Example> order = new ArrayList<>(examples);
    int from = passes / 2;
    for (int pass = 0; pass < passes; pass++) {
      java.util.Collections.shuffle(order, random);
      double loss = 0;
      for (Example example : order) {
        loss += learn(example);
      }
      if (pass >= from) {
        add(states, stateSums, passes - from);
        add(steps, stepSums, passes - from);
      }
      System.out.printf(java.util.Locale.ROOT, "pass %d loss %.1f%n", pass + 1, loss);
    }
  }

  private static void add(float[] weights, float[] sums, int passes) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i] / passes;
    }
  }

  private int[][] kept(int[][] features) {
    int[][] kept = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      int[] place = new int[features[i].length];
      int size = 0;
      for (int feature : features[i]) {
        if (seen.isIn(feature, DOCUMENTS) && random.nextFloat() >= dropout) {
          place[size++] = feature & stateMask;
        }
      }
      kept[i] = java.util.Arrays.copyOf(place, size);
    }
    return kept;
  }

  private double learn(Example example) {
    int[][] kept = kept(example.sequence.states());
    int length = kept.length;
    float up = 1 / (1 - dropout);
    float[][] stateScores = new float[length][labels];
    float[][] stepScores = new float[length][labels * labels];
    for (int i = 0; i < length; i++) {
      for (int feature : kept[i]) {
        for (int y = 0; y < labels; y++) {
          stateScores[i][y] += up * states[feature * labels + y];
        }
      }
      if (i > 0) {
        for (int feature : example.sequence.steps()[i]) {
          int base = (feature & stepMask) * labels * labels;
          for (int p = 0; p < labels * labels; p++) {
            stepScores[i][p] += steps[base + p];
          }
        }
      }
    }
    var lattice = new Lattice(stateScores, stepScores, labels);
    double[][] forward = lattice.forward();
    double[][] backward = lattice.backward();
    double whole = Lattice.sum(forward[length - 1]);
    double score = 0;
    for (int i = 0; i < length; i++) {
      int right = example.labels[i];
      score += stateScores[i][right];
      float[] slope = new float[labels];
      boolean isWrong = false;
      for (int y = 0; y < labels; y++) {
        double likely = Math.exp(forward[i][y] + backward[i][y] - whole);
        slope[y] = (float) ((y == right ? 1 : 0) - likely);
        isWrong |= Math.abs(slope[y]) > 1e-3;
      }
      if (isWrong) {
        climbStates(kept[i], slope, up);
      }
      if (i > 0) {
        int before = example.labels[i - 1];
        score += stepScores[i][before * labels + right];
        climbSteps(example, i, forward, backward, stateScores, stepScores, whole);
      }
    }
    return whole - score;
  }

  private void climbStates(int[] features, float[] slope, float up) {
    for (int feature : features) {
      for (int y = 0; y < labels; y++) {
        int at = feature * labels + y;
        float step = slope[y] * up;
        stateSquares[at] += step * step;
        states[at] += rate * step / (float) Math.sqrt(stateSquares[at] + 1e-6f);
      }
    }
  }

  private void climbSteps(
      Example example,
      int i,
      double[][] forward,
      double[][] backward,
      float[][] stateScores,
      float[][] stepScores,
      double whole) {
    float[] slope = new float[labels * labels];
    boolean isWrong = false;
    for (int before = 0; before < labels; before++) {
      for (int y = 0; y < labels; y++) {
        int p = before * labels + y;
        double likely =
            Math.exp(
                forward[i - 1][before]
                    + stepScores[i][p]
                    + stateScores[i][y]
                    + backward[i][y]
                    - whole);
        boolean isRight = example.labels[i - 1] == before && example.labels[i] == y;
        slope[p] = (float) ((isRight ? 1 : 0) - likely);
        isWrong |= Math.abs(slope[p]) > 1e-3;
      }
    }
    if (!isWrong) {
      return;
    }
    for (int feature : example.sequence.steps()[i]) {
      int base = (feature & stepMask) * labels * labels;
      for (int p = 0; p < slope.length; p++) {
        stepSquares[base + p] += slope[p] * slope[p];
        steps[base + p] += rate * slope[p] / (float) Math.sqrt(stepSquares[base + p] + 1e-6f);
      }
    }
  }

  /// The model: weights rounded to one byte each, small ones dropped.
  ///
  /// @param smallest weights nearer to zero than this are dropped
  Chain chain(float smallest) {
    float scale = 0.03f;
    return new Chain(
        labels, rounded(stateSums, scale, smallest), rounded(stepSums, scale, 0), scale);
  }

  private static byte[] rounded(float[] weights, float scale, float smallest) {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= smallest) {
        bytes[i] = (byte) Math.clamp(Math.round(weights[i] / scale), -127, 127);
      }
    }
    return bytes;
  }
}
