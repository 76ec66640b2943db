package dragoman.language;

import dragoman.article.Article;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import dragoman.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Makes annotated articles for tests, with the models loaded once for all of them.
public final class Annotated {
  private static final class Models {
    static final Annotator ANNOTATOR = new CoreNlpAnnotator();
  }

  private Annotated() {}

  /// The annotator all tests share.
  public static Annotator annotator() {
    return Models.ANNOTATOR;
  }

  /// An article of the given text without a date; each line that is not empty is a paragraph.
  public static AnnotatedArticle article(String text) {
    return annotator().annotate(raw(text, Found.unknown(DateInterval.UNKNOWN)));
  }

  /// An article published on a day (`2019-04-26`).
  public static AnnotatedArticle article(String published, String text) {
    var day = DateInterval.day(LocalDate.parse(published));
    return annotator().annotate(raw(text, new Found<>(day, Basis.GIVEN)));
  }

  private static Article raw(String text, Found<DateInterval> published) {
    var whole = new Text(text);
    List<Span> body = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      int length = line.codePointCount(0, line.length());
      if (!line.isBlank()) {
        body.add(new Span(begin, begin + length));
      }
      begin += length + 1;
    }
    return new Article(
        "test",
        "test.txt",
        whole,
        Found.unknown(""),
        Found.unknown(List.of()),
        List.of(),
        Found.unknown(""),
        published,
        "en",
        "",
        body,
        null);
  }
}
