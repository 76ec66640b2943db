package dragoman.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnniversariesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He spoke on the 73rd anniversary of the liberation of Korea. | 2018-08-15/..
          He spoke on the 70th anniversary of NATO. | 2019-04-04/..
          He spoke on the 70th anniversary of the founding of the People's Republic of China. | 2019-10-01/..
          He spoke on the 40th anniversary of the Islamic Revolution. | 2019-01-01/..
          He spoke on the 70th anniversary of the end of World War II. | 2015-01-01/..
          He spoke on the 65th anniversary of the 1953 armistice. | 2018-01-01/..
          He spoke on the 70th anniversary of the party in 2018. | 2018-01-01/..
          """)
  void a_numbered_anniversary_tells_its_year(String sentence, String bounds) {
    assertThat(Phrase.chronology("-", sentence).published().value().edtf()).isEqualTo(bounds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He spoke on the 10th anniversary of Croatia's entry into NATO. |
          He spoke on the 20th anniversary of NATO's bombing of the town. |
          He spoke on the 10th anniversary of the visit to Hiroshima. |
          He spoke ahead of the 70th anniversary of NATO. |
          He spoke on the anniversary of the liberation of Korea. |
          """)
  void another_anniversary_tells_none(String sentence, String nothing) {
    assertThat(Phrase.chronology("-", sentence).published().value().earliest()).isNull();
    assertThat(nothing).isNull();
  }
}
