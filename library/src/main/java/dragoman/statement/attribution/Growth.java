package dragoman.statement.attribution;

import dragoman.statement.quote.Quote;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Makes content respect quotation marks: a quotation it touches is wholly in it, unless cue or
/// speaker stand in the same quotation; then the content ends with it. Spans that touch are joined.
final class Growth {
  private final Scene scene;

  Growth(Scene scene) {
    this.scene = scene;
  }

  List<Attribution> grown(List<Attribution> attributions) {
    return attributions.stream().map(this::grown).toList();
  }

  Attribution grown(Attribution attribution) {
    List<Span> spans = new ArrayList<>();
    for (Span span : attribution.content()) {
      Span grown = span;
      for (Quote quote : scene.quotes()) {
        if (quote.span().overlaps(grown)) {
          grown = fitted(attribution, grown, quote);
        }
      }
      spans.add(grown);
    }
    return attribution.withContent(joined(spans));
  }

  private static Span fitted(Attribution attribution, Span span, Quote quote) {
    Span marks = quote.span();
    boolean holdsCue = attribution.cue() != null && attribution.cue().overlaps(marks);
    boolean holdsSource =
        attribution.source() != null && attribution.source().span().overlaps(marks);
    if (!holdsCue && !holdsSource) {
      boolean isOpening = span.begin() <= marks.begin() + 2;
      return quote.isCertain() || isOpening ? span.cover(marks) : span;
    }
    int begin = Math.max(span.begin(), marks.begin() + 1);
    int end = Math.min(span.end(), marks.end() - (quote.isCertain() ? 1 : 0));
    boolean isInside = attribution.cue() != null && marks.contains(attribution.cue());
    return isInside && begin < end ? new Span(begin, end) : span;
  }

  /// Sorted, with spans joined that have only whitespace and marks between them.
  private List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!joined.isEmpty()) {
        Span last = joined.getLast();
        boolean touches =
            span.begin() <= last.end()
                || scene.text().slice(new Span(last.end(), span.begin())).isBlank();
        if (touches) {
          joined.set(joined.size() - 1, last.cover(span));
          continue;
        }
      }
      joined.add(span);
    }
    return joined;
  }
}
