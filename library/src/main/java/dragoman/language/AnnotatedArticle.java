package dragoman.language;

import dragoman.article.Article;
import java.util.List;

/// An article with the grammar of its body: sentences in order, none outside the body.
public record AnnotatedArticle(Article article, List<Sentence> sentences) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }
}
