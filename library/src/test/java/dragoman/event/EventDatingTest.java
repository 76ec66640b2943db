package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.calendar.TimeFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates from the times of the sentence, as the calendar reads them on Friday, 26 April 2019.
final class EventDatingTest {
  private static final TimeFinder CALENDAR = new TimeFinder();

  private static Marked article(String marked) {
    Marked article = Marked.of(marked);
    return new Marked(
        article.article(),
        article.cast(),
        CALENDAR.find(article.article()),
        article.actors(),
        article.recipients());
  }

  private static String date(Marked article, String trigger) {
    return article.events().stream()
        .filter(event -> article.article().article().text().slice(event.trigger()).equals(trigger))
        .map(event -> event.date().interval().edtf())
        .findFirst()
        .orElse("no event: " + article.events() + " in " + article.tree());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In a statement issued on Tuesday, [Merkel] denounced [Macron].                   | denounced | 2019-04-23
          In talks on Tuesday, [Merkel] condemned [Macron].                                | condemned | 2019-04-23
          [Israel] shelled [Misrata] on Tuesday, killing five people.                      | killing   | 2019-04-23
          [Israel] has attacked [Syria] since March.                                       | attacked  | 2019-03-01/2019-04-26
          [Israel] has attacked [Syria] since the uprising began last March.               | attacked  | 2019-03-01/2019-04-26
          [Syria] occupied [Lebanon] from 1976 until 2005.                                 | occupied  | 1976/2005
          [Farrell] was kidnapped by [Israel] and rescued by soldiers in 2009.             | kidnapped | 2009
          He has lived through [American] bombings of [Tripoli] in the 1980s.              | bombings  | 198X
          Earlier this month, [Russia] vetoed a resolution and called for dialogue.        | called    | 2019-04-01/2019-04-26
          [Merkel] will travel to Paris on Monday to speak with [Macron].                  | speak     | 2019-04-29
          On Monday [China] blocked the resolution, and [Macron] condemned [Syria].        | condemned | 2019-04-22
          During Tuesday's meeting, [Merkel] condemned [Macron].                           | condemned | 2019-04-23
          Speaking in Oslo on Tuesday, [Merkel] condemned [Macron].                        | condemned | 2019-04-23
          Merkel said on Tuesday that [she] condemned [Macron].                            | condemned | 2019-04-23
          The work came to a halt in March, when [China] condemned [Macron].               | condemned | 2019-03
          The debate continued on Tuesday, with [China] condemning [Macron].               | condemning | 2019-04-23
          [Merkel] will travel to [France] to attend a meeting on Tuesday.                 | travel    | 2019-04-30
          These are the relations established between [Merkel] and [Macron] up until last year. | established | ../2018-12-31
          [Israel] attacked [Syria] more than ten years ago.                               | attacked  | ../2009-10-26
          [Merkel] met [Macron] in Poland on Monday and Tuesday.                           | met       | 2019-04-22/2019-04-23
          [Merkel] will visit [Syria] on Monday to try to end the war.                     | visit     | 2019-04-29
          [Merkel] met [Macron] in the early hours of Friday April 5.                      | met       | 2019-04-05
          [Merkel] visited [France] over the weekend.                                      | visited   | 2019-04-20/2019-04-21
          [Iran] agreed to give up its arms in 2003.                                       | agreed    | 2003
          [Israel] refused to leave [Syria] last month.                                    | refused   | 2019-03
          [Iran] agreed to give up its arms in 2030.                                       | agreed    | /
          [Iran] agreed to give up its arms by 2003.                                       | agreed    | /
          Tuesday's debate comes two days after [China] vetoed a resolution.               | vetoed    | 2019-04-21
          The debate comes a day after [China] vetoed a resolution.                        | vetoed    | 2019-04-25
          The debate came a day after [China] vetoed a resolution.                         | vetoed    | /
          He told them at a summit between [Merkel] and [Macron] in 2002 that it was over. | summit    | 2002
          """)
  void aTimeDatesWhatItHangsOn(String marked, String trigger, String date) {
    assertThat(date(article(marked), trigger)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In a village attacked on Tuesday, [Merkel] denounced [Macron].                   | denounced | /
          [Merkel] supported the 1991 war against [Syria].                                 | supported | /
          [China] blocked the resolution in March, and [Macron] condemned [Syria].         | condemned | /
          [Israel] attacked [Syria] since it supported [Lebanon] in 2005.                  | attacked  | /
          [Farrell] was kidnapped by [Israel] and he left the country in 2009.             | kidnapped | /
          On Tuesday [Merkel] denied [Macron] was selling helicopters to [Syria].          | selling   | /
          (Update 6:33 p.m. Wednesday) [Merkel] met [Macron] on Tuesday.                   | met       | 2019-04-23
          It is a plan that [Syria] has accepted, part of which envisages a truce from 10 April. | accepted | /
          [Merkel] will travel to Paris on Monday, but [Conte] will speak with [Macron].   | speak     | /
          Before Tuesday's meeting, [Merkel] condemned [Macron].                           | condemned | /
          The pact was signed in March. [Merkel] arrived in [France] the same day.         | arrived   | /
          [Merkel] visited [Syria] to end the war on Monday.                               | visited   | /
          Sleeping in Oslo on Tuesday, [Merkel] condemned [Macron].                        | condemned | /
          Merkel said on Tuesday that [she] had condemned [Macron].                        | condemned | /
          The work came to a halt in March, because [China] had condemned [Macron].        | condemned | /
          [Merkel] blamed [Macron] for two blasts in Damascus in December.                 | blamed    | /
          On Tuesday [Merkel] called the attack on [Syria] by [Israel] despicable.         | attack    | /
          They called for [Merkel] to resign after being in power since 2005.              | resign    | /
          """)
  void aTimeOfAnotherWordDoesNot(String marked, String trigger, String date) {
    assertThat(date(article(marked), trigger)).isEqualTo(date);
  }
}
