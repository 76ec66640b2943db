package dragoman.situation;

import dragoman.actor.ActorFinder;
import dragoman.article.Article;
import dragoman.article.Found;
import dragoman.calendar.Chronology;
import dragoman.language.Annotated;
import dragoman.language.AnnotatedArticle;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import dragoman.text.Text;
import java.util.ArrayList;
import java.util.List;

/// Readings for tests that hold a cast and nothing else.
final class Readings {
  private static final ActorFinder FINDER = new ActorFinder();

  private Readings() {}

  /// One reading for each text, with the ids `t0`, `t1` …; each line is a paragraph.
  static List<Reading> of(String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      readings.add(reading("t" + readings.size(), text, lines(text, 0)));
    }
    return readings;
  }

  /// A reading of a file of which only the long lines that end a sentence are body.
  static Reading ofFile(String id, String text) {
    return reading(id, text, lines(text, 60));
  }

  private static Reading reading(String id, String text, List<Span> body) {
    var article =
        new Article(
            id,
            id,
            new Text(text),
            Found.unknown(""),
            Found.unknown(List.of()),
            List.of(),
            Found.unknown(""),
            Found.unknown(DateInterval.UNKNOWN),
            "en",
            "",
            body,
            null);
    AnnotatedArticle annotated = Annotated.annotator().annotate(article);
    return new Reading(
        article,
        new Chronology(List.of(), Found.unknown(DateInterval.UNKNOWN)),
        FINDER.find(annotated),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Span> lines(String text, int longerThan) {
    List<Span> body = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      int length = line.codePointCount(0, line.length());
      boolean isProse =
          longerThan == 0 || line.matches("(?s).*[.?!…][\"”’)]?[\\s\\h]*") && length > longerThan;
      if (!line.isBlank() && isProse) {
        body.add(new Span(begin, begin + length));
      }
      begin += length + 1;
    }
    return body;
  }
}
