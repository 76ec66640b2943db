package negotiation.insight;

/// How a player (and the focal player's view of sanctions) treats a comparison nobody knows: four
/// attitudes (Li, Hipel, Kilgour, Fang 2004).
public enum Attitude {
  /// Leaves for better or unknown; only worse or equal deters.
  A(true, false),
  /// Leaves only for better; only worse or equal deters.
  B(false, false),
  /// Leaves for better or unknown; worse, equal or unknown deters.
  C(true, true),
  /// Leaves only for better; worse, equal or unknown deters.
  D(false, true);

  private final boolean leavesForUnknown;
  private final boolean deterredByUnknown;

  Attitude(boolean leavesForUnknown, boolean deterredByUnknown) {
    this.leavesForUnknown = leavesForUnknown;
    this.deterredByUnknown = deterredByUnknown;
  }

  boolean leavesForUnknown() {
    return leavesForUnknown;
  }

  boolean deterredByUnknown() {
    return deterredByUnknown;
  }
}
