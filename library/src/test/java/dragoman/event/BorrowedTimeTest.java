package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.calendar.TimeFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times named with another word than the event's, and those that are not its own, as the calendar
/// reads them on Friday, 26 April 2019.
final class BorrowedTimeTest {
  private static final TimeFinder CALENDAR = new TimeFinder();

  private static void isDated(String marked, String trigger, String date) {
    Marked told = Marked.of(marked);
    Marked article =
        new Marked(
            told.article(),
            told.cast(),
            CALENDAR.find(told.article()),
            told.actors(),
            told.recipients());
    String found =
        article.events().stream()
            .filter(
                event -> article.article().article().text().slice(event.trigger()).equals(trigger))
            .map(event -> event.date().interval().edtf())
            .findFirst()
            .orElse("no event: " + article.events());
    assertThat(found).as(article.tree()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He told her that just on Monday, [Merkel] condemned [Macron].                    | condemned | 2019-04-22
          He told her on Monday that [Merkel] had condemned [Macron].                      | condemned | /
          At a rally in Oslo Monday, [Merkel] thanked [Macron].                            | thanked   | 2019-04-22
          [Merkel], who left Oslo Monday, has thanked [Macron].                            | thanked   | /
          """)
  void aTimeAtTheHeadOfAClauseIsTheClauses(String marked, String trigger, String date) {
    isDated(marked, trigger, date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Merkel] attended Monday's meeting.                                              | attended  | 2019-04-22
          [Merkel] dismissed Monday's report and condemned [Macron].                       | condemned | /
          The inquiry looks at a March 3 telephone call in which [Merkel] condemned [Macron]. | condemned | 2019-03-03
          The inquiry looks at a March 3 theft for which [Merkel] condemned [Macron].      | condemned | /
          During the 2016 campaign, [Merkel] condemned [Macron].                           | condemned | 2016
          After the 2016 campaign, [Merkel] condemned [Macron].                            | condemned | /
          [Merkel] will meet [Macron] during a visit to Oslo starting on Sunday.           | meet      | 2019-04-28/..
          """)
  void whatIsToldOfAnOccasionWasThen(String marked, String trigger, String date) {
    isDated(marked, trigger, date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When the council adopted the resolution in March, [China] condemned [Syria].     | condemned | 2019-03
          After the council adopted the resolution in March, [China] condemned [Syria].    | condemned | /
          As rebels fled from the town on Monday, [China] condemned [Syria].               | condemned | 2019-04-22
          The rebels fled from the town on Monday as [Israel] shelled [Syria].             | shelled   | 2019-04-22
          The rebels fled from the town on Monday because [Israel] had shelled [Syria].    | shelled   | /
          """)
  void whatWasMeanwhileWasThen(String marked, String trigger, String date) {
    isDated(marked, trigger, date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Merkel], condemning [Macron], left the hall on Monday.                          | condemning | 2019-04-22
          Having condemned [Macron], [Merkel] left the hall on Monday.                     | condemned | /
          [Merkel] condemned [Macron] and left the hall on Monday.                         | condemned | 2019-04-22
          [Merkel] has condemned [Macron] and left the hall on Monday.                     | condemned | /
          """)
  void whatWasDoneWithItWasThen(String marked, String trigger, String date) {
    isDated(marked, trigger, date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Crowds called for the resignation of [Merkel] in Oslo on Friday.                 | resignation | /
          [Merkel] may have resigned on Monday.                                            | resigned  | 2019-04-22
          [Merkel] seems to have resigned on Monday.                                       | resigned  | 2019-04-22
          [Merkel] should resign now.                                                      | resign    | /
          [Merkel] should resign on Monday.                                                | resign    | 2019-04-29
          """)
  void whatIsWishedForWasNotYet(String marked, String trigger, String date) {
    isDated(marked, trigger, date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Merkel], now a member of the board, praised [Macron].                           | praised   | /
          [Merkel] has now condemned [Macron].                                             | condemned | ../2019-04-26
          """)
  void nowSaidBesideIsNoDay(String marked, String trigger, String date) {
    isDated(marked, trigger, date);
  }
}
