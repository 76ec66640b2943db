package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom an act is aimed at, each with a near case where nobody is or another.
final class RecipientsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Merkel] endorsed [Macron] and [Prodi] withdrew.               | SUPPORT Merkel > Macron
          [Merkel] endorsed [Macron] and [Prodi].                        | SUPPORT Merkel > Macron+Prodi
          [Merkel] complained that [Macron] was a liar.                  | ACCUSE Merkel > Macron
          [Merkel] complained that the plan was a lie.                   | ACCUSE Merkel >
          [Iran] alleged that [Oman] was involved in the raid. | ACCUSE Iran > Oman
          [Iran] alleged that [Oman] was deceived in May. | ACCUSE Iran >
          [Germany] filed a lawsuit alleging that [Google] lied.         | ACCUSE Germany > Google
          [France] called for [Assad] to step down.                      | REQUEST France > Assad
          [France] called for a vote on the plan.                        | REQUEST France >
          [France] requested an opinion on the legality of the plan from [Germany]. | REQUEST France > Germany
          [France] condemned a foreign leader – [Merkel] – in May.        | ACCUSE France > Merkel
          [Egypt] detained critics like [Morsi] on Monday.               | COERCE Egypt > Morsi
          [France] requested a debate with [Germany].                    | REQUEST France > Germany
          [Merkel] rejected several of [Macron]'s remarks.               | REJECT Merkel > Macron
          [Merkel] criticized senators on Monday.                        | ACCUSE Merkel >
          The [Senate] passed a resolution supporting [Macron].          | SUPPORT Senate > Macron
          [Merkel] rejected several of the remarks.                      | REJECT Merkel >
          [Russia] supports a [Yemen]-style solution.                    | SUPPORT Russia >
          [Russia] supports [Yemen]'s solution.                          | SUPPORT Russia > Yemen
          """)
  void whoIsMeant(String marked, String event) {
    assertThat(Marked.told(marked)).as(Marked.of(marked).tree()).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Merkel] blasted Republicans on Monday.",
        "[Merkel] and Democrats condemned the plan.",
        "[Germany] criticized California on Monday.",
        "[Germany] criticized California officials on Monday.",
        "[Merkel] criticized Republican senators on Monday.",
        "[Merkel] rejected demands from Politkovskaya.",
      })
  void membersOfAPartyNobodyKnowsAreAGap(String marked) {
    assertThat(Marked.told(marked)).as(Marked.of(marked).tree()).isEmpty();
  }
}
