package dragoman.statement.tagger;

import java.util.List;

/// Chooses among the readings of a cue, or none of them: a conditional log-linear model over the
/// readings as wholes (Collins 2000, "Discriminative reranking").
public final class Judge {
  private final Chain weights;

  /// @param weights a table of one label
  public Judge(Chain weights) {
    this.weights = weights;
  }

  /// How likely each reading is the right one; what is left to 1 is that none is.
  public double[] likelihoods(List<int[]> readings) {
    double[] scores = new double[readings.size()];
    double most = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = weights.score(readings.get(i));
      most = Math.max(most, scores[i]);
    }
    double sum = Math.exp(-most);
    for (double score : scores) {
      sum += Math.exp(score - most);
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - most) / sum;
    }
    return scores;
  }
}
