package dragoman.bench.merging;

import dragoman.article.Article;
import dragoman.text.Span;
import java.util.List;

/// An article of a corpus with the mentions that people marked in it.
///
/// @param group within which mentions can be of one thing: a story, a topic
public record GoldDocument(String group, Article article, List<GoldMention> mentions) {
  public GoldDocument {
    mentions = List.copyOf(mentions);
  }

  /// @param id unique in the corpus
  /// @param chain what people say it is a mention of
  public record GoldMention(String id, Span span, String chain) {}
}
