package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemporalAnaphoraTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Merkel] met [Conte] on <2019-04-25>. The next day [Merkel] met [Macron].             | 2019-04-26
          [Merkel] met [Conte] on <2019-04-25>. [Macron] visited [Rome] on the following day.   | 2019-04-26
          [Merkel] met [Conte] in <2019>. The next day [Merkel] met [Macron].                   | /
          [Merkel] met [Conte] on <2019-04-25>. [Merkel] met [Rutte]. The next day [Merkel] met [Macron]. | /
          [Merkel] will meet [Conte] on <2019-04-28>. The next day [Merkel] met [Macron].       | /
          [Merkel] visited [Italy] in <2015>. At the time, [Macron] met [Conte].                | 2015
          [Merkel] visited [Italy] in <2015>. At the time of the vote [Macron] met [Conte].     | /
          [Merkel] visited [Italy] in <2015>. [Macron] met [Conte].                             | /
          """)
  void anEventIsDatedByWhatItsWordsPointBackTo(String marked, String date) {
    Marked article = Marked.of(marked);
    assertThat(article.events().getLast().date().interval().edtf())
        .as(article.tree())
        .isEqualTo(date);
  }
}
