package dragoman.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Published on a Tuesday, 23 April 2019: Thursday behind is the 18th, ahead the 25th.
class DirectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The two met on Thursday. | 2019-04-18
          The two had met on Thursday. | 2019-04-18
          The talks held on Thursday were useful. | 2019-04-18
          The talks were held on Thursday. | 2019-04-18
          He said on Thursday that the two will meet. | 2019-04-18
          The company will cut jobs, it said Thursday. | 2019-04-18
          The two will meet on Thursday. | 2019-04-25
          The two are expected to meet on Thursday. | 2019-04-25
          The two plan to meet on Thursday. | 2019-04-25
          They agreed to meet on Thursday. | 2019-04-25
          The meeting is scheduled for Thursday. | 2019-04-25
          Thursday’s expected summit is no accident. | 2019-04-25
          The summit may take place on Thursday. | 2019-04-25
          He is meeting the chairman on Thursday. | 2019-04-25
          A Thursday hearing has been scheduled. | 2019-04-25
          A Thursday hearing has been held. | 2019-04-18
          He said that Thursday was a good day. | 2019-04-18
          The town has been quiet since Thursday. | 2019-04-18
          The town will have been quiet since Thursday. | 2019-04-18
          He will be in breach of the law come Thursday. | 2019-04-25
          They called for a protest on Thursday. | 2019-04-25
          They called off a protest on Thursday. | 2019-04-18
          He sought to meet the chairman Thursday. | 2019-04-18
          The crowd forced him to leave on Thursday. | 2019-04-18
          The crowd wants him to leave on Thursday. | 2019-04-25
          He told them to leave on Thursday. | 2019-04-25
          The shops are to open on Thursday. | 2019-04-25
          He was able to meet the chairman on Thursday. | 2019-04-18
          They were the first nation to send planes to the border on Thursday. | 2019-04-18
          They have a new order to leave on Thursday. | 2019-04-25
          They had to leave on Thursday. | 2019-04-18
          They have to leave on Thursday. | 2019-04-25
          The ship was due to arrive on Wednesday. | 2019-04-24
          The ship was due to arrive on Monday. | 2019-04-22
          """)
  void the_grammar_says_whether_a_weekday_lies_behind_or_ahead(String sentence, String value) {
    Stream<String> values =
        Phrase.times("2019-04-23", sentence).stream().map(TimeExpression::value);
    assertThat(values).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The results of the third quarter show progress. | 2018-Q3
          Its third-quarter results are better than that. | 2018-Q3
          Its third-quarter results will be worse than that. | 2019-Q3
          The firm announced big cuts, closing ten plants during the third quarter. | 2019-Q3
          The firm closed ten plants during the third quarter. | 2018-Q3
          """)
  void results_lie_behind_and_what_is_announced_may_lie_ahead(String sentence, String value) {
    Stream<String> values =
        Phrase.times("2019-04-23", sentence).stream().map(TimeExpression::value);
    assertThat(values).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The conference is being held in the port from April 20. | 2019-04-20
          The vote was set for May 3. | 2019-05-03
          The vote was held on May 24. | 2018-05-24
          The vote will be held on March 30. | 2020-03-30
          """)
  void a_day_all_but_a_year_away_is_rather_a_few_days_away(String sentence, String value) {
    Stream<String> values =
        Phrase.times("2019-04-23", sentence).stream().map(TimeExpression::value);
    assertThat(values).contains(value);
  }
}
