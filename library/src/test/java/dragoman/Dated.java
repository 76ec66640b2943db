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

/// Short dated articles for tests, of one paragraph: `2019-04-20 Russia wants sanctions relief.`,
/// or `2019-04-20/2019-04-30 Russia …` where only the first and the last possible day are known.
final class Dated {
  private Dated() {}

  /// @param article its day, a space and its words; they are its id, too
  static Reading read(Reader reader, String article) {
    int space = article.indexOf(' ');
    String words = article.substring(space + 1);
    String[] days = article.substring(0, space).split("/");
    var published =
        DateInterval.between(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
    return reader.read(
        new Article(
            article,
            article,
            new Text(words),
            Found.unknown(""),
            Found.unknown(List.of()),
            List.of(),
            Found.unknown(""),
            new Found<>(published, Basis.GIVEN),
            "en",
            "",
            List.of(new Span(0, words.length())),
            null));
  }
}
