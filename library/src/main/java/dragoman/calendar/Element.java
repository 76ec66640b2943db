package dragoman.calendar;

/// One step of a pattern.
sealed interface Element {
  /// Whether the step is only looked at, not part of the expression.
  boolean isContext();

  /// A word as written, in lower case.
  record Word(String word, boolean isContext) implements Element {}

  /// A member of a word class, kept under a name.
  record Member(int wordClass, String name, boolean isContext) implements Element {}
}
