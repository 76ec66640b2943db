package negotiation.conflict;

/// Which way an option can be changed once the conflict has begun.
public enum Direction {
  /// Taken and dropped at will.
  REVERSIBLE("reversible"),
  /// Once taken it stays taken (N to Y only).
  ON_ONLY("on-only"),
  /// Once dropped it stays dropped (Y to N only).
  OFF_ONLY("off-only");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  /// The word used in model files.
  public String label() {
    return label;
  }
}
