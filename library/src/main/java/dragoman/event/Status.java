package dragoman.event;

/// Whether an event took place, as far as its report says.
public enum Status {
  HAPPENED,
  ONGOING,
  /// Somebody who can bring it about has decided on it.
  PLANNED,
  /// It is foreseen, by whomever.
  EXPECTED,
  POSSIBLE,
  /// It depends on something else that the passage names.
  CONDITIONAL,
  DENIED,
  CANCELLED
}
