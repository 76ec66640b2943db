package dragoman.statement.attribution;

/// What sort of word or thought a cue announces.
public enum CueClass {
  SPEECH,
  THOUGHT,
  EXPECTATION,
  DEMAND,
  WARNING,
  DENIAL,
  COMMITMENT,
  EVALUATION,
  /// "refused to say": what follows was not said.
  WITHHOLDING
}
