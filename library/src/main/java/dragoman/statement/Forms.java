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
            .filter(quote -> quote.isCertain() || attribution.contentContains(quote.span()))
            .map(Quote::span)
            .filter(span -> attribution.cue() == null || !span.contains(attribution.cue()))
            .toList();
    if (attribution.content().stream().noneMatch(c -> marks.stream().anyMatch(c::overlaps))) {
      return Form.INDIRECT;
    }
    int all = 0;
    int quoted = 0;
    for (Span span : attribution.content()) {
      for (int at = span.begin(); at < span.end(); at++) {
        int codePoint = at;
        if (Character.isLetterOrDigit(scene.text().value().codePointAt(scene.text().utf16(at)))) {
          all++;
          quoted += marks.stream().anyMatch(mark -> mark.contains(codePoint)) ? 1 : 0;
        }
      }
    }
    if (quoted == 0) {
      return Form.INDIRECT;
    }
    return quoted >= 0.95 * all ? Form.DIRECT : Form.MIXED;
  }
}
