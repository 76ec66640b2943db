package dragoman.statement;

import dragoman.text.Passage;
import dragoman.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody's word: that a speaker says, thinks, expects, wants or warns something.
///
/// @param id unique within its reading (`s1`)
/// @param speaker null where the text names none ("it is expected")
/// @param cue the words that make it a statement, null for a quotation continued without one
/// @param content what is said; several spans where the cue stands in the middle
/// @param addressee the id of the actor spoken to, null where none is named
/// @param within the id of the statement this one stands in: in "Lavrov said that Kim had promised
///   …" the promise stands within what Lavrov said
/// @param passage the sentence or sentences that hold speaker, cue and content
public record Statement(
    String id,
    @Nullable Speaker speaker,
    @Nullable Span cue,
    List<Span> content,
    Form form,
    Polarity polarity,
    @Nullable String addressee,
    @Nullable String within,
    Passage passage) {
  public Statement {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement needs content: " + passage.exact());
    }
  }

  /// How the words are given.
  public enum Form {
    /// All in quotation marks.
    DIRECT,
    /// None in quotation marks.
    INDIRECT,
    MIXED
  }

  /// Whether the speaker did say it.
  public enum Polarity {
    AFFIRMED,
    /// A denied or withheld word: "made no such remark", "refused to say".
    NEGATED
  }
}
