package dragoman.bench.merging;

import dragoman.bench.Shuffle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Logistic regression with an L2 penalty, by stochastic gradient descent with a step that falls
/// with the square root of the passes (Adagrad); the same examples in the same order give the same
/// weights.
final class Logistic {
  private static final int PASSES = 12;
  private static final double STEP = 0.3;

  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<int[]> places = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final double penalty;

  Logistic(double penalty) {
    this.penalty = penalty;
  }

  void add(Map<String, Double> features, boolean label) {
    int[] at = new int[features.size()];
    double[] value = new double[features.size()];
    int i = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      at[i] = names.computeIfAbsent(feature.getKey(), key -> names.size());
      value[i++] = feature.getValue();
    }
    places.add(at);
    values.add(value);
    labels.add(label);
  }

  Map<String, Double> train() {
    double[] weights = new double[names.size()];
    double[] squares = new double[names.size()];
    Arrays.fill(squares, 1e-8);
    int[] order = new int[labels.size()];
    Arrays.setAll(order, i -> i);
    var random = new SplittableRandom(1);
    for (int pass = 0; pass < PASSES; pass++) {
      Shuffle.shuffle(order, random);
      for (int i : order) {
        step(i, weights, squares);
      }
    }
    Map<String, Double> trained = new HashMap<>();
    names.forEach((name, at) -> trained.put(name, weights[at]));
    return trained;
  }

  private void step(int example, double[] weights, double[] squares) {
    int[] at = places.get(example);
    double[] value = values.get(example);
    double sum = 0;
    for (int k = 0; k < at.length; k++) {
      sum += weights[at[k]] * value[k];
    }
    double error = 1 / (1 + Math.exp(-sum)) - (labels.get(example) ? 1 : 0);
    for (int k = 0; k < at.length; k++) {
      double gradient = error * value[k] + penalty * weights[at[k]];
      squares[at[k]] += gradient * gradient;
      weights[at[k]] -= STEP * gradient / Math.sqrt(squares[at[k]]);
    }
  }
}
