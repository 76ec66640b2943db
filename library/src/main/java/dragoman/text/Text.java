package dragoman.text;

/// An article's text, addressed in code points. All offsets of this program are code points, so
/// that they mean the same in every language that reads its output; this type is the one place that
/// translates to and from Java's UTF-16 units.
public final class Text {
  private final String value;
  private final int length;
  private final boolean isPlain;

  public Text(String value) {
    this.value = value;
    this.length = value.codePointCount(0, value.length());
    this.isPlain = length == value.length();
  }

  /// The whole text.
  public String value() {
    return value;
  }

  /// Its length in code points.
  public int length() {
    return length;
  }

  /// The words of a span.
  ///
  /// @throws IndexOutOfBoundsException when the span ends after the text
  public String slice(Span span) {
    int begin = utf16(span.begin());
    return value.substring(begin, isPlain ? span.end() : utf16(span.end()));
  }

  /// The passage of the article `article` at a span of this text.
  public Passage passage(String article, Span span) {
    return new Passage(article, span, slice(span));
  }

  /// The index into [#value()] of a code point.
  public int utf16(int codePoint) {
    return isPlain ? codePoint : value.offsetByCodePoints(0, codePoint);
  }

  /// The code point at an index into [#value()].
  public int codePoint(int utf16) {
    return isPlain ? utf16 : value.codePointCount(0, utf16);
  }

  /// The span, in code points, of a stretch of [#value()] given in UTF-16 units.
  public Span span(int utf16Begin, int utf16End) {
    return new Span(codePoint(utf16Begin), codePoint(utf16End));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && text.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
