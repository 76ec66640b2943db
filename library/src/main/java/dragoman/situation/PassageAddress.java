package dragoman.situation;

import dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/// How a correction names what was read at some place: by the place, as `briefing.json` writes a
/// passage and the page an address.
///
/// @param article the id or the file of the article
/// @param span code points in its text
/// @param exact the words that must stand there, null where that is not to be checked
/// @param action which of several events at that place, by its action; null where there is one
public record PassageAddress(
    String article, Span span, @Nullable String exact, @Nullable String action) {
  @Override
  public String toString() {
    return article + ":" + span.begin() + "-" + span.end();
  }
}
