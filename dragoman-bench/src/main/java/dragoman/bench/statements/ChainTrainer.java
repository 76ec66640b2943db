package dragoman.bench.statements;

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

  private static final int NEVER = -1;

  /// A sequence with its right labels.
  ///
  /// @param document number of the document it is from
  record Example(Sequence sequence, int[] labels, int document) {}

  /// A sequence as the numbers of the features that are kept.
  private record Compact(int[][] states, int[][] steps, int[] labels) {}

  private final int labels;
  private final int stateBits;
  private final int stepMask;
  private final float rate;
  private final float dropout;
  private final int[] numbers;
  private final float[] steps;
  private final float[] stepSquares;
  private final float[] stepSums;
  private final Random random;

  /// For each kept feature the weights of the labels, then the sums of their squared slopes: side
  /// by side, since they are wanted together.
  private float[] states = new float[0];

  private float[] stateSums = new float[0];
  private int drawn;

  ChainTrainer(int labels, int stateBits, int stepBits, float rate, float dropout, long seed) {
    this.labels = labels;
    this.stateBits = stateBits;
    this.stepMask = (1 << stepBits) - 1;
    this.numbers = new int[1 << stateBits];
    this.steps = new float[labels * labels << stepBits];
    this.stepSquares = new float[steps.length];
    this.stepSums = new float[steps.length];
    this.rate = rate;
    this.dropout = dropout;
    this.random = new Random(seed);
    this.drawn = random.nextInt() | 1;
  }

  /// Passes over all examples some times, in an order drawn anew each time. The weights are the
  /// mean of those after each pass of the second half.
  void train(List<Example> examples, int passes) {
    List<Compact> order = compact(examples);
    int from = passes / 2;
    for (int pass = 0; pass < passes; pass++) {
      java.util.Collections.shuffle(order, random);
      double loss = 0;
      for (Compact example : order) {
        loss += learn(example);
      }
      if (pass >= from) {
        addStates(passes - from);
        for (int i = 0; i < steps.length; i++) {
          stepSums[i] += steps[i] / (passes - from);
        }
      }
      System.out.printf(java.util.Locale.ROOT, "pass %d loss %.1f%n", pass + 1, loss);
    }
  }

  /// Numbers the features seen in enough documents and leaves out the others.
  private List<Compact> compact(List<Example> examples) {
    var seen = new Seen(stateBits);
    for (Example example : examples) {
      for (int[] place : example.sequence.states()) {
        seen.add(place, example.document);
      }
    }
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = seen.isIn(i, DOCUMENTS) ? count++ : NEVER;
    }
    states = new float[count * labels * 2];
    stateSums = new float[count * labels];
    List<Compact> compact = new ArrayList<>();
    for (Example example : examples) {
      int[][] known = new int[example.labels.length][];
      for (int i = 0; i < known.length; i++) {
        known[i] = known(example.sequence.states()[i]);
      }
      compact.add(new Compact(known, example.sequence.steps(), example.labels));
    }
    return compact;
  }

  private int[] known(int[] features) {
    int[] known = new int[features.length];
    int size = 0;
    for (int feature : features) {
      int number = numbers[feature & numbers.length - 1];
      if (number != NEVER) {
        known[size++] = number * labels * 2;
      }
    }
    return java.util.Arrays.copyOf(known, size);
  }

  private void addStates(int passes) {
    for (int i = 0; i < stateSums.length; i++) {
      stateSums[i] += states[i / labels * labels * 2 + i % labels] / passes;
    }
  }

  private int[][] kept(int[][] features) {
    int least = (int) (dropout * (1 << 24));
    int[][] kept = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      int[] place = new int[features[i].length];
      int size = 0;
      for (int feature : features[i]) {
        drawn ^= drawn << 13;
        drawn ^= drawn >>> 17;
        drawn ^= drawn << 5;
        if (drawn >>> 8 >= least) {
          place[size++] = feature;
        }
      }
      kept[i] = java.util.Arrays.copyOf(place, size);
    }
    return kept;
  }

  private double learn(Compact example) {
    int[][] kept = kept(example.states);
    int length = kept.length;
    float up = 1 / (1 - dropout);
    float[][] stateScores = new float[length][labels];
    float[][] stepScores = new float[length][labels * labels];
    for (int i = 0; i < length; i++) {
      for (int feature : kept[i]) {
        for (int y = 0; y < labels; y++) {
          stateScores[i][y] += up * states[feature + y];
        }
      }
      if (i > 0) {
        for (int feature : example.steps[i]) {
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
        int at = feature + y;
        float step = slope[y] * up;
        states[at + labels] += step * step;
        states[at] += rate * step / (float) Math.sqrt(states[at + labels] + 1e-6f);
      }
    }
  }

  private void climbSteps(
      Compact example,
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
    for (int feature : example.steps[i]) {
      int base = (feature & stepMask) * labels * labels;
      for (int p = 0; p < slope.length; p++) {
        stepSquares[base + p] += slope[p] * slope[p];
        steps[base + p] += rate * slope[p] / (float) Math.sqrt(stepSquares[base + p] + 1e-6f);
      }
    }
  }

  /// Adds the trained weights to those of others, each table of the size the model has.
  void addTo(float[] allStates, float[] allSteps) {
    for (int i = 0; i < numbers.length; i++) {
      for (int y = 0; numbers[i] != NEVER && y < labels; y++) {
        allStates[i * labels + y] += stateSums[numbers[i] * labels + y];
      }
    }
    for (int i = 0; i < allSteps.length; i++) {
      allSteps[i] += stepSums[i];
    }
  }
}
