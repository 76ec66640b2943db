package dragoman.language;

import dragoman.article.Article;

/// Gives an article its grammar. Implementations may be shared between threads, and the same
/// article always gets the same grammar.
public interface Annotator {
  AnnotatedArticle annotate(Article article);
}
