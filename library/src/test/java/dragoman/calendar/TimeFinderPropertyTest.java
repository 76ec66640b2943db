package dragoman.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import dragoman.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeFinderPropertyTest {
  private static final TimeFinder FINDER = new TimeFinder();

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "the",
            "a",
            "of",
            "in",
            "April",
            "May",
            "31",
            "30",
            "2019",
            "1948",
            "1940s",
            "Thursday",
            "last",
            "next",
            "second",
            "half",
            "quarter",
            "year",
            "years",
            "days",
            "ago",
            "later",
            "earlier",
            "and",
            "two",
            "several",
            "late",
            "mid-2018",
            "23-25",
            "–",
            "end",
            "this",
            "same",
            "week",
            "weekend",
            "6:40",
            "p.m.",
            "UTC",
            "(",
            ")",
            "every",
            "Q2",
            "winter",
            "February",
            "29",
            "to",
            "past",
            "😀",
            "99999999999",
            "7/8/07",
            "0",
            "00:61",
            "fiscal",
            "anniversary",
            "73rd",
            "liberation",
            "Korea",
            "writing",
            "-",
            "century",
            "19th")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }

  @Property(tries = 3000)
  void it_never_fails_and_every_time_lies_in_order_inside_the_text(
      @ForAll("words") List<String> words, @ForAll boolean isDated) {
    AnnotatedArticle article = article(words, isDated);
    int end = 0;
    for (TimeExpression time : FINDER.find(article).times()) {
      assertThat(time.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(time.span().length()).isPositive();
      end = time.span().end();
      assertThat(time.value()).isNotBlank();
      assertThat(time.basis()).isNotBlank();
    }
    assertThat(end).isLessThanOrEqualTo(article.article().text().length());
  }

  /// A quarter counted from the publication lends no year to the month after it.
  @Example
  void a_year_nobody_said_is_not_lent_on() {
    bounds_of_the_publication_date_never_make_an_interval_narrower(
        List.of("mid-2018", "next", "quarter", "Q2", "April"));
  }

  /// Between the two ends of the bounds the days run past the end of a year that is written.
  @Example
  void days_that_a_written_year_holds_can_be_any_of_it() {
    bounds_of_the_publication_date_never_make_an_interval_narrower(
        List.of("Thursday", "same", "days", "2019"));
  }

  @Property(tries = 1000)
  void bounds_of_the_publication_date_never_make_an_interval_narrower(
      @ForAll("words") List<String> words) {
    AnnotatedArticle article = article(words, false);
    LocalDate day = LocalDate.parse("2019-04-26");
    var bounds = DateInterval.between(day.minusDays(40), day.plusDays(300));
    var wide = FINDER.find(article, new Found<>(bounds, Basis.DERIVED)).times();
    var narrow = FINDER.find(article, new Found<>(DateInterval.day(day), Basis.GIVEN)).times();
    assertThat(wide).hasSameSizeAs(narrow);
    for (int i = 0; i < wide.size(); i++) {
      assertThat(wide.get(i).interval().overlaps(narrow.get(i).interval())).isTrue();
    }
  }

  @Property(tries = 500)
  void it_says_the_same_twice(@ForAll("words") List<String> words) {
    AnnotatedArticle article = article(words, true);
    assertThat(FINDER.find(article)).isEqualTo(FINDER.find(article));
  }

  /// A sentence in which every word depends on the first, all tagged as nouns.
  private static AnnotatedArticle article(List<String> words, boolean isDated) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      int length = word.codePointCount(0, word.length());
      int index = tokens.size();
      tokens.add(
          new Token(
              index,
              new Span(at, at + length),
              word,
              word,
              "NN",
              "O",
              index == 0 ? -1 : 0,
              index == 0 ? "root" : "dep"));
      at += length + 1;
    }
    var text = new Text(String.join(" ", words));
    var published =
        isDated ? DateInterval.day(LocalDate.parse("2019-04-26")) : DateInterval.UNKNOWN;
    return new AnnotatedArticle(Phrase.raw(text, published), List.of(new Sentence(0, 0, tokens)));
  }
}
