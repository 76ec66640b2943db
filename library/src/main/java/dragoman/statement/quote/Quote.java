package dragoman.statement.quote;

import dragoman.text.Span;

/// A stretch of one paragraph in quotation marks.
///
/// @param span the words with their marks; where the closing mark is missing, up to the next
///   opening mark or the end of the paragraph
/// @param depth 0 for a quotation of its own, 1 for one inside another
/// @param continues whether it takes up a quotation the paragraph before left open
public record Quote(Span span, int depth, End end, boolean continues) {
  /// How a quotation ends.
  public enum End {
    CLOSED,
    /// Left open at the end of its paragraph, because the next one goes on with it.
    CARRIED,
    /// The closing mark is missing: the end is a guess.
    MISSING
  }

  public boolean isCertain() {
    return end != End.MISSING;
  }
}
