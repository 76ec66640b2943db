package dragoman.statement;

import dragoman.statement.Statement.Form;
import dragoman.statement.attribution.Attribution;
import dragoman.statement.attribution.Scene;
import dragoman.statement.quote.Quote;
import dragoman.text.Span;
import java.util.List;

/// Whether a content stands in quotation marks: all of it, some or none.
final class Forms {
  private final Scene scene;

  Forms(Scene scene) {
    this.scene = scene;
  }

  /// Marks around cue and content together do not count: they are an outer speaker's.
  Form form(Attribution attribution) {
    List<Span> marks =
        scene.quotes().stream()
            .filter(quote -> isIn(attribution.content(), quote.span()))
            .filter(quote -> quote.isCertain() || attribution.contentContains(quote.span()))
            .map(Quote::span)
            .filter(span -> attribution.cue() == null || !span.contains(attribution.cue()))
            .toList();
    if (marks.isEmpty()) {
      return Form.INDIRECT;
    }
    int all = 0;
    int quoted = 0;
    for (Span span : attribution.content()) {
      int at = span.begin();
      for (int codePoint : scene.text().slice(span).codePoints().toArray()) {
        if (Character.isLetterOrDigit(codePoint)) {
          all++;
          quoted += isIn(marks, new Span(at, at + 1)) ? 1 : 0;
        }
        at++;
      }
    }
    if (quoted == 0) {
      return Form.INDIRECT;
    }
    return quoted >= 0.95 * all ? Form.DIRECT : Form.MIXED;
  }

  private static boolean isIn(List<Span> spans, Span one) {
    for (Span span : spans) {
      if (span.overlaps(one)) {
        return true;
      }
    }
    return false;
  }
}
