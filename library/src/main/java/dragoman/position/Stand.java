package dragoman.position;

/// A stand before its matter has its final name.
///
/// @param word index of the word that takes it
record Stand(Matter matter, String actor, Position.Stance stance, int word) {
  /// The stance towards a matter that stands under a word of `stance`.
  static Position.Stance towards(Matter matter, Position.Stance stance) {
    if (!matter.isAverted()) {
      return stance;
    }
    return switch (stance) {
      case SUPPORT -> Position.Stance.OPPOSE;
      case OPPOSE -> Position.Stance.SUPPORT;
      case CONDITIONAL, NEUTRAL -> stance;
    };
  }
}
