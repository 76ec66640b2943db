package dragoman.calendar;

import dragoman.language.Token;
import dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/// A word as the grammar sees it: a token, or a part of one where a hyphen, a dash, a slash or a
/// figure with letters behind it joins several ("mid-2018", "23–25", "10am").
///
/// @param lower in lower case
/// @param token the token it belongs to
/// @param span where it stands
/// @param values what it is as a member of each word class, by the class's number; null where it
///   belongs to none
record Piece(String lower, Token token, Span span, @Nullable String @Nullable [] values) {
  /// Its value in a class, or null where it is not of that class.
  @Nullable String value(int wordClass) {
    return values == null ? null : values[wordClass];
  }

  boolean isCapitalised() {
    return Character.isUpperCase(token.word().codePointAt(0));
  }
}
