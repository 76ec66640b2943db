package dragoman.source;

/// How a document is written. A new format is one more constant here and one more extractor in
/// `article`; callers do not change.
public enum Format {
  PLAIN_TEXT,
  HTML
}
