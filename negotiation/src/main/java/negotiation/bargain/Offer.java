package negotiation.bargain;

/// What comes of one actor's being challenged, as that actor sees it.
///
/// @param actor who moves
/// @param from who challenges
/// @param expectedUtility of the actor's challenging the other
/// @param otherUtility of the other's challenging the actor, both with the actor's risk attitude
/// @param position where the actor goes
public record Offer(
    String actor,
    String from,
    Kind kind,
    double expectedUtility,
    double otherUtility,
    double position) {
  /// In the order in which an actor prefers to settle.
  public enum Kind {
    CONFRONTATION,
    COMPROMISE,
    CAPITULATION
  }
}
