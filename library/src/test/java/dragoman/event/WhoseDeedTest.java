package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who stands beside a noun and is not meant by it, each with a near case where he is.
final class WhoseDeedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Several [Syrian] dissident groups condemned the attack.",
        "[Jordan]'s Islamist group rejected the plan.",
        "A [British] university chief resigned.",
        "The [Kuwaiti] branch opposed the plan.",
        "[Obama] officials met [Macron].",
        "[Obama]'s envoy met [Macron].",
        "[Mubarak]'s supporters attacked [Turkey].",
        "[Libya] threatened European countries.",
        "[Libya] threatened to kill Sunnis.",
        "[Bush] paid a visit to Europe.",
        "[Turkey] complained that Kurdish groups moved people.",
        "Many more [Iraqi] civilians killed, the war went on.",
        "Much of the [Annan] plan - withdrawal of forces from towns - was new.",
      })
  void whoDoesNotDoItDoesNotAct(String marked) {
    assertThat(Marked.told(marked)).as(Marked.of(marked).tree()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The [Syrian] authorities condemned the attack.            | ACCUSE Syrian >
          [Jordan]'s government rejected the plan.                  | REJECT Jordan >
          A [British] minister resigned.                            | RETREAT British >
          Officials of the [Bush] administration met [Macron].      | CONSULT Bush+Macron >
          [Macron] accused [Bush] administration officials.         | ACCUSE Macron > Bush
          [Syria]'s envoy met [Macron].                             | CONSULT Syria+Macron >
          [Macron] met the envoy of [Syria]'s leader, [Assad].      | CONSULT Macron+Syria >
          [Mubarak]'s army attacked [Turkey].                     | ASSAULT Mubarak > Turkey
          [Libya] threatened [Arab] governments.                      | THREATEN Libya > Arab
          [Libya] threatened to kill ten people.                    | THREATEN Libya >
          """)
  void whoActsThroughHisOwnActs(String marked, String event) {
    assertThat(Marked.told(marked)).as(Marked.of(marked).tree()).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Merkel] met with [Emmanuel Macron], the Japanese [leader Shinzo Abe], as well as with [Xi Jinping].   | CONSULT Merkel+Emmanuel Macron+leader Shinzo Abe+Xi Jinping >
          [Merkel] met with [Emmanuel Macron], the French [leader], as well as with [Xi Jinping].   | CONSULT Merkel+Emmanuel Macron+Xi Jinping >
          """)
  void whoIsNamedWithHisTitleInAListIsOneMore(String marked, String event) {
    assertThat(Marked.told(marked)).as(Marked.of(marked).tree()).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Kim] agreed to a deal proposed by the [League].          | AGREE Kim > League
          [Kim] agreed to the deal with [Merkel].                   | AGREE Kim > Merkel
          [Kim] rejected the plan drafted by [Merkel].              | REJECT Kim > Merkel
          [Kim] rejected the plan.                                  | REJECT Kim >
          [Iran] refused to condemn [Rezaian].                      | REJECT Iran >
          [Iran] refused to recognize [Israel].                     | REJECT Iran > Israel
          [Biden] urged his [Egyptian] counterpart to act.          | REQUEST Biden > Egyptian
          [Biden] urged [Egypt]'s counterpart to act.               | REQUEST Biden > Egypt
          [Turkey] complained that [Iraqi] groups moved people.     | ACCUSE Turkey >
          [Iraqi] troops killed ten people.                         | ASSAULT Iraqi >
          [Israel]'s withdrawal from [Gaza] - the first - began.    | RETREAT Israel > Gaza
          [Russia] vetoed a resolution against [Syria].             | REJECT Russia >
          [Russia] vetoed the resolution of [France].                | REJECT Russia > France
          [Lebanon] condemned the killing of a man, [Shaaban].      | ACCUSE Lebanon >
          [Lebanon] condemned its neighbour, [Israel].              | ACCUSE Lebanon > Israel
          [Bush] rejected the idea of reforming [NATO].             | REJECT Bush >
          [Bush] rejected the idea of [NATO].                       | REJECT Bush > NATO
          [Russia] supports the actions of [Syria].                 | SUPPORT Russia > Syria
          [Russia] supports the attack of last [Friday].            | SUPPORT Russia >
          [Jalil] offered amnesty to [Gadhafi] loyalists.           | CONCEDE Jalil >
          [Jalil] offered amnesty to [Gadhafi].                     | CONCEDE Jalil > Gadhafi
          [Weldon] is visiting Tripoli at [Gadhafi]'s invitation.   | AGREE Gadhafi > Weldon
          [Weldon] welcomed [Gadhafi]'s invitation.                 | AGREE Gadhafi >
          [Syria] accused the members of the [Council].             | ACCUSE Syria > Council
          [Obama] welcomed the pledge by [Egypt]'s new rulers.      | SUPPORT Obama > Egypt
          [Obama] welcomed the pledge by some farmers.              | SUPPORT Obama >
          """)
  void whoIsActedOnIsWhoMadeItNotWhoItIsAbout(String marked, String event) {
    assertThat(Marked.told(marked)).as(Marked.of(marked).tree()).contains(event);
  }
}
