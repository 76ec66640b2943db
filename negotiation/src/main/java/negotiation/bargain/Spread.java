package negotiation.bargain;

/// How sure the inputs of one stake are: the real value lies between `low` and `high`, most likely
/// at `best` (triangular distribution).
///
/// Invariant: `low <= best <= high`.
public record Spread(double low, double best, double high) {
  public Spread {
    if (!(low <= best && best <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new BargainException(
          "a value lies between low and high, got " + low + ", " + best + ", " + high);
    }
  }

  public static Spread exactly(double value) {
    return new Spread(value, value, value);
  }

  /// `value` plus or minus `margin`, kept between `least` and `most`.
  public static Spread around(double value, double margin, double least, double most) {
    return new Spread(
        Math.min(value, Math.max(least, value - margin)),
        value,
        Math.max(value, Math.min(most, value + margin)));
  }

  /// The value that a share `uniform` of the distribution lies below.
  double quantile(double uniform) {
    double range = high - low;
    if (range == 0) {
      return best;
    }
    double atBest = (best - low) / range;
    return uniform < atBest
        ? low + Math.sqrt(uniform * range * (best - low))
        : high - Math.sqrt((1 - uniform) * range * (high - best));
  }
}
