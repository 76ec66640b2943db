package dragoman.statement.attribution;

import dragoman.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place where somebody's word is given.
///
/// @param sentence index of the sentence with the cue, or for a bare quotation with its beginning
/// @param source null where nobody is named
/// @param cue null for a quotation without one
/// @param cueHead index in the sentence of the cue's main word, -1 without a cue
/// @param content in order of the text, not empty
/// @param addressee index in the sentence of the head of who is spoken to, -1 where not named
/// @param isNegated whether the words were denied or withheld
/// @param rule the name of the rule that found it
public record Attribution(
    int sentence,
    @Nullable Source source,
    @Nullable Span cue,
    int cueHead,
    List<Span> content,
    int addressee,
    boolean isNegated,
    String rule) {
  public Attribution {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs content, by rule " + rule);
    }
  }

  public Attribution withContent(List<Span> spans) {
    return new Attribution(sentence, source, cue, cueHead, spans, addressee, isNegated, rule);
  }

  Attribution withCue(Span words) {
    return new Attribution(sentence, source, words, cueHead, content, addressee, isNegated, rule);
  }

  public Attribution withSource(@Nullable Source named) {
    return new Attribution(sentence, named, cue, cueHead, content, addressee, isNegated, rule);
  }

  public Attribution withRule(String name) {
    return new Attribution(sentence, source, cue, cueHead, content, addressee, isNegated, name);
  }

  /// The smallest span of its content's spans.
  public Span contentCover() {
    return content.getFirst().cover(content.getLast());
  }

  public boolean contentContains(Span span) {
    for (Span part : content) {
      if (part.contains(span)) {
        return true;
      }
    }
    return false;
  }
}
