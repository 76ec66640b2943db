package dragoman;

import dragoman.article.Article;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.reading.Reader;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import dragoman.text.Text;
import java.time.LocalDate;
import java.util.List;

/// Short dated articles for tests: `2019-04-20 Russia wants sanctions relief.`, one paragraph.
final class Dated {
  private Dated() {}

  /// @param article its day, a space and its words; they are its id, too
  static Reading read(Reader reader, String article) {
    String words = article.substring(11);
    var day = DateInterval.day(LocalDate.parse(article.substring(0, 10)));
    return reader.read(
        new Article(
            article,
            article,
            new Text(words),
            Found.unknown(""),
            Found.unknown(List.of()),
            List.of(),
            Found.unknown(""),
            new Found<>(day, Basis.GIVEN),
            "en",
            "",
            List.of(new Span(0, words.length())),
            null));
  }
}
