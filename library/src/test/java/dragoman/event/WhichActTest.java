package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a word's company makes of it: each act beside what only has its words.
final class WhichActTest {
  private static List<String> types(String marked) {
    return Marked.of(marked).events().stream()
        .map(e -> e.type() + (e.mode() == null ? "" : ":" + e.mode()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Germany] supported [Greece] in the dispute.                             | SUPPORT
          [Merkel] had no evidence to support the allegations.                      |
          [Turkey] supported the refugees of [Syria].                              | AID
          [Britain] will give strong humanitarian support.                         |
          The [Senate] approved the treaty.                                        | SUPPORT
          The [Senate] passed a resolution condemning [Syria].                     | ACCUSE:disapprove
          The [council] adopted a resolution imposing sanctions on [Syria].        | SANCTION:discontinue
          The [Senate] approved a resolution calling for reforms.                  | REQUEST
          The [Security Council] adopted the resolution.                           | SUPPORT
          [Germany] voted for the resolution.                                      | SUPPORT
          [Germany] voted for sanctions against [Iran].                            | SANCTION:discontinue
          [Egypt] announced the withdrawal of its troops.                          | CONCEDE
          [Egypt] announced the withdrawal of its licence.                         |
          [Egypt] offered amnesty to [Libya].                                      | CONCEDE
          [Egypt] offered talks to [Libya].                                        | AGREE
          The [UN] and [Libya] agreed on a budget.                                 | AGREE
          [Macron] agreed to the plan.                                             | AGREE
          The [court] agreed to a motion.                                          |
          [Merkel] assured [Macron] that Germany would pay.                        | AGREE
          [Merkel] assured [Macron] that the situation is stable.                  |
          [Turkey] promised to impose sanctions on [Syria].                        | THREATEN:restrict
          [Turkey] promised to help [Syria].                                       | AGREE
          [France] asked [Iran] for an explanation.                                | REQUEST
          [France] asked [Iran] about the explosion.                               |
          [France] sought the removal of [Assad].                                  | REQUEST:yield
          [France] sought an end of the crisis.                                    |
          [Merkel] called [Assad] to resign.                                       | REQUEST:yield
          [Merkel] called [Assad] on Friday.                                       | CONSULT:phone
          [Hague] spoke to the [Turkish] minister.                                 | CONSULT
          [Hague] spoke to the [British] parliament.                               |
          [Iran] rebuffed the offer of [Oman].                                     | REJECT
          [Iran] shot down the proposal of [Oman].                                 | REJECT
          [Iran] quashed the revolt.                                               |
          A [court] quashed the order of [Erdogan].                                | REJECT
          [Ibrahim] refused to take questions.                                     |
          [Ibrahim] refused to take the money.                                     | REJECT
          [Britain] boosted its military presence in [Libya].                      | MOBILIZE:troops
          [Britain] boosted its presence in [Libya].                               |
          The [EU] banned [Huawei] in May.                                         | COERCE:restrict
          The [EU] banned imports of oil.                                          |
          [Merkel] arrived in [France] on Monday.                                  | CONSULT:visit
          [Hezbollah] fighters arrived in [Syria] on Monday.                       |
          [Israel] destroyed the tunnels of [Hamas].                               | ASSAULT:destroy
          [Israel] destroyed the credibility of [Hamas].                           |
          """)
  void ofItsCompany(String marked, String types) {
    assertThat(types(marked))
        .as(Marked.of(marked).tree())
        .containsExactlyElementsOf(types == null ? List.of() : List.of(types.split(",")));
  }
}
