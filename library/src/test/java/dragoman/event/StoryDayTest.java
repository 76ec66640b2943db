package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StoryDayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Merkel] attended a rally on <2019-04-25>. [Merkel] criticised [Macron].               | 2019-04-25
          [Merkel] attended a rally on <2019-04-25>. In Lyon, [Merkel] praised [Macron].       | 2019-04-25
          [Merkel] attended a rally on <2019-04-25>. [Conte] criticised [Macron].                | /
          [Merkel] attended a rally on <2019-04-25>. [Merkel] has criticised [Macron].           | /
          [Merkel] attended a rally on <2019-04-25>. [Merkel] earlier criticised [Macron].       | /
          [Merkel] attended a rally in <2019-04>. [Merkel] criticised [Macron].                  | /
          [Merkel] attended a rally on <2019-04-25>. [Merkel] bombed [Lyon].                     | /
          [Merkel] recalled a rally that was held on <2019-04-25>. [Merkel] criticised [Macron]. | /
          [Merkel] attends a rally on <2019-04-25>. [Merkel] criticised [Macron].                | /
          """)
  void whatIsSaidIsOfTheDayOfTheSentenceBefore(String marked, String date) {
    Marked article = Marked.of(marked);
    assertThat(article.events().getLast().date().interval().edtf())
        .as(article.tree())
        .isEqualTo(date);
  }
}
