package negotiation.bargain;

/// What one actor brings to one issue.
///
/// @param capability how much it could bring to bear, in any unit, not negative
/// @param salience how much of that it would spend on this issue, 0 to 1
/// @param position the outcome it argues for, on the scale of the issue
public record Stake(String actor, double capability, double salience, double position) {
  public Stake {
    if (!(capability >= 0 && capability <= Double.MAX_VALUE)) {
      throw new BargainException(actor + ": capability must not be negative, got " + capability);
    }
    if (!(salience >= 0 && salience <= 1)) {
      throw new BargainException(actor + ": salience must be 0 to 1, got " + salience);
    }
    if (!Double.isFinite(position)) {
      throw new BargainException(actor + ": the position is not a number");
    }
  }

  /// Capability times salience.
  public double weight() {
    return capability * salience;
  }

  public Stake at(double other) {
    return new Stake(actor, capability, salience, other);
  }
}
