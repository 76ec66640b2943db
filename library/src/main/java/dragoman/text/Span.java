package dragoman.text;

/// A stretch of a text, counted in Unicode code points and half-open: `begin` is the first code
/// point inside, `end` the first after it (W3C Web Annotation `TextPositionSelector`).
///
/// Invariant: `0 <= begin <= end`.
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "a span needs 0 <= begin <= end, got " + begin + ".." + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int codePoint) {
    return begin <= codePoint && codePoint < end;
  }

  /// Whether the two share at least one code point.
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /// The smallest span that contains both.
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  public Span shift(int codePoints) {
    return new Span(begin + codePoints, end + codePoints);
  }

  /// By beginning, the longer first.
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
