package dragoman.article;

import dragoman.source.Format;
import dragoman.source.RawDocument;
import java.util.List;
import java.util.Map;

/// Reads documents written in tests.
final class Dumps {
  private static final ArticleReader READER = new ArticleReader();

  private Dumps() {}

  static Read read(String text) {
    return READER.read(new RawDocument("test.txt", Format.PLAIN_TEXT, text, Map.of()));
  }

  static Article article(String text) {
    return ((Read.Readable) read(text)).article();
  }

  static Article page(String html) {
    var document = new RawDocument("test.html", Format.HTML, html, Map.of());
    return ((Read.Readable) READER.read(document)).article();
  }

  static List<String> body(Article article) {
    return article.body().stream().map(article.text()::slice).toList();
  }
}
