package dragoman.bench.calendar;

import dragoman.language.AnnotatedArticle;
import dragoman.text.Span;
import java.util.List;
import java.util.function.Supplier;

/// A tagger of time expressions that is given tokens, tags and the day of publication.
interface TimeTagger {
  /// An expression with its TIMEX3 type and value.
  record Tagged(Span span, String type, String value) {}

  /// Gets a document ready, in the tagger's own form, and returns the work that counts for its
  /// speed.
  Supplier<List<Tagged>> ready(AnnotatedArticle article);

  /// @throws IllegalArgumentException when there is none of the name
  static TimeTagger of(String name) {
    return switch (name) {
      case "dragoman" -> new DragomanTagger();
      case "sutime" -> new SuTimeTagger();
      case "heideltime" -> new HeidelTimeTagger();
      default -> throw new IllegalArgumentException("no tagger is called " + name);
    };
  }
}
