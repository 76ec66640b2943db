package dragoman.statement.tagger;

import java.util.ArrayList;
import java.util.List;

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
    var ends = new Ends(many);
    for (int i = 1; i < states.length; i++) {
      ends.step(i);
    }
    return ends.paths();
  }

  /// The best ways to reach each label of each place: for label `y` those at `y * many` and after,
  /// the best first.
  private final class Ends {
    private final int many;
    private double[] scores;
    private double[] next;

    /// For each place and way the way of the place before that it goes on from.
    private final int[][] from;

    /// How many ways there are to each label; the same for all.
    private int ways = 1;

    Ends(int many) {
      this.many = many;
      this.scores = new double[labels * many];
      this.next = new double[labels * many];
      this.from = new int[states.length][labels * many];
      for (int y = 0; y < labels; y++) {
        scores[y * many] = states[0][y];
      }
    }

    void step(int i) {
      int reached = Math.min(many, ways * labels);
      for (int y = 0; y < labels; y++) {
        merge(i, y, reached);
      }
      double[] done = scores;
      scores = next;
      next = done;
      ways = reached;
    }

    /// The ways to one label out of those to all labels before, which are each in order.
    private void merge(int i, int y, int reached) {
      int[] heads = new int[labels];
      double[] gains = new double[labels];
      double[] tops = new double[labels];
      for (int before = 0; before < labels; before++) {
        gains[before] = steps[i][before * labels + y] + states[i][y];
        tops[before] = scores[before * many] + gains[before];
      }
      for (int n = 0; n < reached; n++) {
        int best = 0;
        for (int before = 1; before < labels; before++) {
          best = tops[before] > tops[best] ? before : best;
        }
        int head = heads[best]++;
        next[y * many + n] = tops[best];
        from[i][y * many + n] = best * many + head;
        boolean isLeft = head + 1 < ways;
        tops[best] =
            isLeft ? scores[best * many + head + 1] + gains[best] : Double.NEGATIVE_INFINITY;
      }
    }

    List<Path> paths() {
      int[] heads = new int[labels];
      List<Path> paths = new ArrayList<>();
      for (int n = 0; n < Math.min(many, ways * labels); n++) {
        int best = -1;
        for (int y = 0; y < labels; y++) {
          boolean isLeft = heads[y] < ways;
          if (isLeft
              && (best < 0 || scores[y * many + heads[y]] > scores[best * many + heads[best]])) {
            best = y;
          }
        }
        int way = best * many + heads[best]++;
        paths.add(path(way));
      }
      return paths;
    }

    private Path path(int end) {
      int[] labelling = new int[states.length];
      int way = end;
      for (int i = labelling.length - 1; i >= 0; i--) {
        labelling[i] = way / many;
        way = from[i][way];
      }
      return new Path(labelling, scores[end]);
    }
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
      sum += term == most ? 1 : Math.exp(term - most);
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
