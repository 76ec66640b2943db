package dragoman.bench;

import dragoman.article.Article;
import dragoman.article.Found;
import dragoman.calendar.Chronology;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import dragoman.text.Text;
import java.util.List;

/// Articles of one paragraph, for corpora of sentences.
final class EventArticles {
  private EventArticles() {}

  static Article of(String id, String text) {
    var whole = new Text(text);
    return new Article(
        id,
        id,
        whole,
        Found.unknown(""),
        Found.unknown(List.of()),
        List.of(),
        Found.unknown(""),
        Found.unknown(DateInterval.UNKNOWN),
        "en",
        "",
        List.of(new Span(0, whole.length())),
        null);
  }

  static Chronology timeless() {
    return new Chronology(List.of(), Found.unknown(DateInterval.UNKNOWN));
  }
}
