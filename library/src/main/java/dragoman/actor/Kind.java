package dragoman.actor;

/// What sort of actor it is.
public enum Kind {
  PERSON,
  STATE,
  /// An organisation of states, such as the United Nations.
  INTERNATIONAL,
  ORGANISATION,
  /// People named by what they have in common: "Russian legislators", "the Americans".
  GROUP
}
