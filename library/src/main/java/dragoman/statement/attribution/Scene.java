package dragoman.statement.attribution;

import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.statement.quote.Quote;
import dragoman.statement.quote.QuoteScanner;
import dragoman.text.Span;
import dragoman.text.Text;
import java.util.List;
import java.util.Optional;

/// An article as the rules see it: its sentences and its quotations.
public final class Scene {
  private final AnnotatedArticle article;
  private final List<Quote> quotes;
  private final List<Clause> clauses;

  public Scene(AnnotatedArticle article) {
    this.article = article;
    this.quotes =
        new QuoteScanner()
            .scan(article.article().text(), article.article().body()).stream()
                .filter(quote -> quote.depth() == 0)
                .toList();
    this.clauses =
        article.sentences().stream().map(sentence -> new Clause(this, sentence)).toList();
  }

  public Text text() {
    return article.article().text();
  }

  public List<Sentence> sentences() {
    return article.sentences();
  }

  /// One view for each sentence, in order.
  List<Clause> clauses() {
    return clauses;
  }

  /// The quotations that are not inside another, in order.
  public List<Quote> quotes() {
    return quotes;
  }

  /// The quotation with certain ends that a code point lies in.
  public Optional<Quote> quoteAt(int codePoint) {
    return quotes.stream()
        .filter(quote -> quote.isCertain() && quote.span().contains(codePoint))
        .findFirst();
  }

  /// The span of the paragraph with an index.
  public Span paragraph(int index) {
    return article.article().body().get(index);
  }

  /// The span of the paragraph a code point lies in.
  public Span paragraphAt(int codePoint) {
    return article.article().body().stream()
        .filter(paragraph -> paragraph.contains(codePoint))
        .findFirst()
        .orElse(new Span(codePoint, codePoint));
  }

  /// Whether no letter or digit stands between two code points.
  public boolean isBare(int begin, int end) {
    return begin <= end
        && text().slice(new Span(begin, end)).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
