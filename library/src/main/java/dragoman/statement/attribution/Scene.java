package dragoman.statement.attribution;

import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.statement.quote.Quote;
import dragoman.statement.quote.QuoteScanner;
import dragoman.text.Span;
import dragoman.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An article as the rules see it: its sentences and its quotations.
public final class Scene {
  private final AnnotatedArticle article;
  private final List<Quote> quotes;
  private final List<Clause> clauses;

  /// For each code point one more than the index of the quotation with certain ends it lies in.
  private final short[] quoted;

  public Scene(AnnotatedArticle article) {
    this.article = article;
    this.quotes =
        new QuoteScanner()
            .scan(article.article().text(), article.article().body()).stream()
                .filter(quote -> quote.depth() == 0)
                .toList();
    this.quoted = new short[article.article().text().length()];
    for (int i = 0; i < Math.min(quotes.size(), Short.MAX_VALUE - 1); i++) {
      if (quotes.get(i).isCertain()) {
        Span span = quotes.get(i).span();
        Arrays.fill(quoted, span.begin(), span.end(), (short) (i + 1));
      }
    }
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
    int index = quoteIndexAt(codePoint);
    return index < 0 ? Optional.empty() : Optional.of(quotes.get(index));
  }

  /// The index of that quotation, -1 for none.
  public int quoteIndexAt(int codePoint) {
    return quoted[codePoint] - 1;
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
