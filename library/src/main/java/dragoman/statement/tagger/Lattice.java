package dragoman.statement.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The labellings of one sequence under given scores: the best of them, and how likely each label
/// is at each place.
public final class Lattice {
  private final float[][] states;
  private final float[][] steps;
  private final int labels;

  /// @param states score of each label at each place
  /// @param steps score of each step into each place, label before times labels plus label
  public Lattice(float[][] states, float[][] steps, int labels) {
    this.states = states;
    this.steps = steps;
    this.labels = labels;
  }

  /// The labelling with the highest score.
  public int[] best() {
    int length = states.length;
    float[] score = states[0].clone();
    int[][] back = new int[length][labels];
    for (int i = 1; i < length; i++) {
      float[] next = new float[labels];
      for (int y = 0; y < labels; y++) {
        float best = Float.NEGATIVE_INFINITY;
        for (int before = 0; before < labels; before++) {
          float sum = score[before] + steps[i][before * labels + y];
          if (sum > best) {
            best = sum;
            back[i][y] = before;
          }
        }
        next[y] = best + states[i][y];
      }
      score = next;
    }
    int[] labelling = new int[length];
    for (int y = 1; y < labels; y++) {
      if (score[y] > score[labelling[length - 1]]) {
        labelling[length - 1] = y;
      }
    }
    for (int i = length - 1; i > 0; i--) {
      labelling[i - 1] = back[i][labelling[i]];
    }
    return labelling;
  }

  /// A labelling and its score.
  record Path(int[] labels, double score) {}

  /// The labellings with the highest scores, the best first; fewer where there are no more.
  List<Path> best(int many) {
    Step[][] ends = new Step[labels][];
    for (int y = 0; y < labels; y++) {
      ends[y] = new Step[] {new Step(y, states[0][y], null)};
    }
    double[] gains = new double[labels];
    for (int i = 1; i < states.length; i++) {
      Step[][] next = new Step[labels][];
      for (int y = 0; y < labels; y++) {
        for (int before = 0; before < labels; before++) {
          gains[before] = steps[i][before * labels + y] + states[i][y];
        }
        next[y] = merged(ends, gains, y, many);
      }
      ends = next;
    }
    List<Path> paths = new ArrayList<>();
    for (Step last : merged(ends, new double[labels], 0, many)) {
      paths.add(path(Objects.requireNonNull(last.before)));
    }
    return paths;
  }

  private record Step(int label, double score, @Nullable Step before) {}

  /// The best steps to a label from ends that are each in order of their scores.
  private Step[] merged(Step[][] ends, double[] gains, int label, int many) {
    int[] taken = new int[labels];
    int all = Arrays.stream(ends).mapToInt(one -> one.length).sum();
    Step[] best = new Step[Math.min(many, all)];
    for (int n = 0; n < best.length; n++) {
      int from = -1;
      double most = 0;
      for (int before = 0; before < labels; before++) {
        if (taken[before] < ends[before].length) {
          double score = ends[before][taken[before]].score + gains[before];
          if (from < 0 || score > most) {
            from = before;
            most = score;
          }
        }
      }
      best[n] = new Step(label, most, ends[from][taken[from]++]);
    }
    return best;
  }

  private Path path(Step last) {
    int[] labelling = new int[states.length];
    @Nullable Step at = last;
    for (int i = labelling.length - 1; at != null; i--) {
      labelling[i] = at.label;
      at = at.before;
    }
    return new Path(labelling, last.score);
  }

  /// The logarithm of the summed scores of all labellings.
  double whole() {
    double[][] forward = forward();
    return sum(forward[forward.length - 1]);
  }

  /// Logarithms of the summed scores of all that comes before and at each label of each place.
  public double[][] forward() {
    double[][] sums = new double[states.length][labels];
    double[] terms = new double[labels];
    for (int i = 0; i < states.length; i++) {
      for (int y = 0; y < labels; y++) {
        if (i == 0) {
          sums[0][y] = states[0][y];
        } else {
          for (int before = 0; before < labels; before++) {
            terms[before] = sums[i - 1][before] + steps[i][before * labels + y];
          }
          sums[i][y] = states[i][y] + sum(terms);
        }
      }
    }
    return sums;
  }

  /// Logarithms of the summed scores of all that comes after each label of each place.
  public double[][] backward() {
    double[][] sums = new double[states.length][labels];
    double[] terms = new double[labels];
    for (int i = states.length - 2; i >= 0; i--) {
      for (int y = 0; y < labels; y++) {
        for (int after = 0; after < labels; after++) {
          terms[after] =
              sums[i + 1][after] + steps[i + 1][y * labels + after] + states[i + 1][after];
        }
        sums[i][y] = sum(terms);
      }
    }
    return sums;
  }

  /// The logarithm of the sum of the exponentials.
  public static double sum(double[] terms) {
    double most = terms[0];
    for (double term : terms) {
      most = Math.max(most, term);
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - most);
    }
    return most + Math.log(sum);
  }

  /// How likely each label is at each place.
  double[][] marginals() {
    double[][] forward = forward();
    double[][] backward = backward();
    double whole = sum(forward[forward.length - 1]);
    double[][] marginals = new double[states.length][labels];
    for (int i = 0; i < states.length; i++) {
      for (int y = 0; y < labels; y++) {
        marginals[i][y] = Math.exp(forward[i][y] + backward[i][y] - whole);
      }
    }
    return marginals;
  }
}
