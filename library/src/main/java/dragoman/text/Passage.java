package dragoman.text;

/// The exact words a result rests on: which article, where in its text, and what stands there (W3C
/// Web Annotation `TextPositionSelector` with `TextQuoteSelector.exact`).
///
/// Invariants: the article's id is not blank, the span is not empty, and `exact` has as many code
/// points as the span. Made by [Text#passage], which takes the words from the text itself.
public record Passage(String article, Span span, String exact) implements Comparable<Passage> {
  public Passage {
    if (article.isBlank()) {
      throw new IllegalArgumentException("a passage needs the id of its article");
    }
    int length = exact.codePointCount(0, exact.length());
    if (span.length() == 0 || span.length() != length) {
      throw new IllegalArgumentException(
          "a passage of " + span + " cannot hold " + length + " code points: " + exact);
    }
  }

  /// By article, then by place.
  @Override
  public int compareTo(Passage other) {
    int byArticle = article.compareTo(other.article);
    return byArticle != 0 ? byArticle : span.compareTo(other.span);
  }
}
