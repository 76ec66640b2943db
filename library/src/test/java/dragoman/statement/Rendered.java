package dragoman.statement;

import dragoman.actor.Cast;
import dragoman.language.Annotated;
import dragoman.language.AnnotatedArticle;
import dragoman.statement.Statement.Polarity;
import dragoman.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Statements as lines a person can check: `speaker > cue > content`, with `...` between the spans
/// of a content, `NOT ` before a denied one, and two spaces before one within another.
final class Rendered {
  private static final Cast NOBODY = new Cast(List.of(), List.of());

  private static final class Shared {
    static final StatementFinder FINDER = new StatementFinder();
  }

  private Rendered() {}

  static List<Statement> statements(AnnotatedArticle article) {
    return Shared.FINDER.find(article, NOBODY);
  }

  /// The statements of a text, one string each.
  static List<String> of(String text) {
    AnnotatedArticle article = Annotated.article(text);
    return statements(article).stream().map(s -> line(article, s)).toList();
  }

  static String line(AnnotatedArticle article, Statement statement) {
    @Nullable Speaker speaker = statement.speaker();
    String who = speaker == null ? "-" : words(article, speaker.span());
    String content =
        statement.content().stream()
            .map(span -> words(article, span))
            .collect(Collectors.joining(" ... "));
    return (statement.within() == null ? "" : "  ")
        + (statement.polarity() == Polarity.NEGATED ? "NOT " : "")
        + who
        + " > "
        + words(article, statement.cue())
        + " > "
        + content;
  }

  private static String words(AnnotatedArticle article, @Nullable Span span) {
    return span == null ? "-" : article.article().text().slice(span);
  }
}
