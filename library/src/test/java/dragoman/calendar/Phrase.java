package dragoman.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.article.Article;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.language.Annotated;
import dragoman.language.AnnotatedArticle;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import dragoman.text.Text;
import java.util.List;

/// A line `document date | sentence with [the phrase] | value | first day/last day`, as rules and
/// tests write it.
record Phrase(String published, String sentence, String value, String interval) {
  private static final TimeFinder FINDER = new TimeFinder();

  static Phrase read(String line) {
    String[] parts = line.split(" *\\| *", -1);
    assertThat(parts).as(line).hasSize(4);
    return new Phrase(parts[0], parts[1], parts[2], parts[3]);
  }

  /// Checks that exactly the bracketed phrase is found there, and what it means; other expressions
  /// before it are allowed.
  void check() {
    String text = sentence.replace("[", "").replace("]", "");
    int begin = sentence.indexOf('[');
    int end = sentence.indexOf(']') - 1;
    List<TimeExpression> times = times(published, text);
    TimeExpression found =
        times.stream()
            .filter(t -> t.span().begin() == begin)
            .findFirst()
            .orElseThrow(() -> new AssertionError("not found: " + sentence + " in " + times));
    assertThat(text.substring(found.span().begin(), found.span().end()))
        .isEqualTo(text.substring(begin, end));
    assertThat(found.value()).as(text).isEqualTo(value);
    assertThat(written(found.interval())).as(text + " " + found).isEqualTo(interval);
  }

  static List<TimeExpression> times(String published, String text) {
    return FINDER.find(article(published, text)).times();
  }

  private static AnnotatedArticle article(String published, String text) {
    return published.equals("-") ? Annotated.article(text) : Annotated.article(published, text);
  }

  static Chronology chronology(String published, String text) {
    return FINDER.find(article(published, text));
  }

  /// An article of one paragraph without grammar.
  static Article raw(Text text, DateInterval published) {
    return new Article(
        "test",
        "test.txt",
        text,
        Found.unknown(""),
        Found.unknown(List.of()),
        List.of(),
        Found.unknown(""),
        new Found<>(published, published.isKnown() ? Basis.GIVEN : Basis.UNKNOWN),
        "en",
        "",
        List.of(new Span(0, text.length())),
        null);
  }

  private static String written(DateInterval interval) {
    if (!interval.isKnown()) {
      return "-";
    }
    if (interval.isDay()) {
      return String.valueOf(interval.earliest());
    }
    return (interval.earliest() == null ? "" : interval.earliest())
        + "/"
        + (interval.latest() == null ? "" : interval.latest());
  }
}
