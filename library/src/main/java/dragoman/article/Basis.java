package dragoman.article;

/// What a piece of metadata rests on, the best first.
public enum Basis {
  /// The user said so beside the articles.
  GIVEN,
  /// The page's own machine-readable metadata.
  METADATA,
  /// A line of the page that says it: a byline, a dateline, a heading.
  BYLINE,
  /// Worked out from what the text says; bounds rather than a value where only bounds follow.
  DERIVED,
  /// Nothing says it.
  UNKNOWN
}
