package dragoman.statement;

/// What finding statements aims at, where finding more means finding more that is wrong.
public enum Aim {
  /// What is found is right: for whoever builds on it. Used everywhere but in measurements.
  PRECISION(0.5, 0.7),

  /// As much found as is right of what is found: for comparison with systems tuned to that.
  BALANCE(0.35, 0.4);

  final double threshold;
  final double sureness;

  /// @param threshold how likely the model has to hold what is otherwise plausible
  /// @param sureness how likely it has to hold the rest
  Aim(double threshold, double sureness) {
    this.threshold = threshold;
    this.sureness = sureness;
  }
}
