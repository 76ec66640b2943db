package negotiation.stability;

/// A solution concept, with the variant of the definition that is used here.
///
/// Throughout: a sanction is a state that is *not better* for the player than where it started, so
/// equal counts as a sanction; a joint move of the others is any non-empty sequence of their moves
/// in which nobody moves twice in a row, begun by any of them.
public enum Concept {
  NASH("Nash", "the player has no improvement"),
  GMR(
      "GMR",
      "every improvement can be answered by joint moves of the others that leave the player no"
          + " better off; others may move any number of times, not twice in a row"),
  SMR(
      "SMR",
      "as GMR, and after the answer no move of the player's own makes it better off than where it"
          + " started"),
  SEQ(
      "SEQ",
      "as GMR, but each answering move must improve the lot of the player who makes it, judged"
          + " where it moves"),
  SIM(
      "SIM",
      "per player: every improvement is met by improvements that some of the others make at the same"
          + " time from the same state, together leading to a feasible state no better for the player"),
  SIM_FRASER_HIPEL(
      "SEQ+SIM",
      "Fraser-Hipel: as SEQ; only where two or more players are unstable under SEQ may an improvement"
          + " also be met by simultaneous improvements of other players unstable there");

  private final String label;
  private final String definition;

  Concept(String label, String definition) {
    this.label = label;
    this.definition = definition;
  }

  /// The short name used in tables and model files.
  public String label() {
    return label;
  }

  /// The variant of the definition, in one sentence: a state is stable for a player when …
  public String definition() {
    return definition;
  }

  /// Whether the concept needs options that can be changed at the same time.
  public boolean needsOptions() {
    return this == SIM || this == SIM_FRASER_HIPEL;
  }
}
