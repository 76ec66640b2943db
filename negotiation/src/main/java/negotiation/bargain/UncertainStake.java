package negotiation.bargain;

/// A stake whose three inputs are known only within bounds.
public record UncertainStake(String actor, Spread capability, Spread salience, Spread position) {
  public UncertainStake {
    best(actor, capability, salience, position);
    new Stake(actor, capability.low(), salience.low(), position.low());
    new Stake(actor, capability.high(), salience.high(), position.high());
  }

  /// The most likely values.
  public Stake best() {
    return best(actor, capability, salience, position);
  }

  private static Stake best(String actor, Spread capability, Spread salience, Spread position) {
    return new Stake(actor, capability.best(), salience.best(), position.best());
  }
}
