package dragoman.actor;

/// Grammatical agreement of a person with "he" and "she".
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender of(String cell) {
    return switch (cell) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /// Whether nothing speaks against the two being of one person.
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
