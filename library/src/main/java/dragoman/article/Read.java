package dragoman.article;

import dragoman.source.Unreadable;

/// What became of one document: an article, or the reason why not.
public sealed interface Read {
  record Readable(Article article) implements Read {}

  record Rejected(Unreadable why) implements Read {}
}
