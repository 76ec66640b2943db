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
    return read(Format.PLAIN_TEXT, text);
  }

  static Read read(Format format, String content) {
    return READER.read(new RawDocument("test", format, content, Map.of()));
  }

  static Article article(String text) {
    return ((Read.Readable) read(text)).article();
  }

  static Article page(String html) {
    return ((Read.Readable) read(Format.HTML, html)).article();
  }

  static List<String> body(Article article) {
    return article.body().stream().map(article.text()::slice).toList();
  }
}
