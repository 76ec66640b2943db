package dragoman.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.article.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentBoundsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The two met on April 25, 2019. | 2019-04-25/..
          The two will meet on April 25, 2019. | ../2019-04-25
          The minister visited the port earlier in April 2019. | 2019-04-01/2019-04-30
          The minister visited the port earlier in April 2019. At the time of this writing (April 20), nothing is known. | 2019-04-20/2019-04-30
          On August 15, the chairman sent a telegram on the occasion of the 73rd anniversary of the liberation of Korea. | 2018-08-15/..
          In September he will be busy with the 70th anniversary of the DPRK. | ../2018-08-31
          They look ahead to the upcoming 2020 election. | ../2020-12-31
          """)
  void what_has_happened_and_what_will_happen_bound_the_day_of_publication(
      String text, String bounds) {
    var published = Phrase.chronology("-", text).published();
    assertThat(published.value().edtf()).isEqualTo(bounds);
    assertThat(published.basis()).isEqualTo(Basis.DERIVED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “We will sign it by May 2021,” he says. |
          They agreed to meet in May 2021. |
          They would meet in May 2021. |
          They planned elections for May 2021. |
          The work was to be finished by May 2021. |
          The two met on Thursday. |
          Copyright 2021 |
          If the two met in May 2021, much would change. |
          """)
  void plans_quotes_conditions_and_page_furniture_bound_nothing_from_after(
      String text, String nothing) {
    var published = Phrase.chronology("-", text).published();
    assertThat(published.value().latest()).isNull();
    assertThat(nothing).isNull();
  }

  @Test
  void a_date_that_names_an_occasion_bounds_nothing_from_before() {
    assertThat(
            Phrase.chronology("-", "He announced his 2021 campaign in Ohio.").published().basis())
        .isEqualTo(Basis.UNKNOWN);
    assertThat(Phrase.chronology("-", "He announced his campaign in 2021.").published().basis())
        .isEqualTo(Basis.DERIVED);
  }

  @Test
  void clues_that_contradict_each_other_give_nothing() {
    var published =
        Phrase.chronology("-", "They met on May 3, 2019. They will meet on May 3, 2018.")
            .published();
    assertThat(published.basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(published.value().isKnown()).isFalse();
  }

  @Test
  void bounds_settle_what_they_agree_on() {
    var times =
        Phrase.chronology(
                "-",
                "On August 15, the chairman sent a telegram on the occasion of the 73rd anniversary"
                    + " of the liberation of Korea. In September he will be busy with the 70th"
                    + " anniversary of the DPRK. The same month, a summit is planned.")
            .times();
    assertThat(times)
        .extracting(TimeExpression::value)
        .contains("2018-08-15", "2018-09", "2018-09");
  }

  @Test
  void bounds_that_do_not_settle_it_leave_the_widest_interval() {
    var times =
        Phrase.chronology("-", "The minister came earlier in April 2019. He left on Thursday.")
            .times();
    TimeExpression thursday = times.getLast();
    assertThat(thursday.value()).isEqualTo("2019-XX-XX");
    assertThat(thursday.interval().edtf()).isEqualTo("2019-03-28/2019-04-25");
  }
}
