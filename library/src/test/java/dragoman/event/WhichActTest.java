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
          [Mexico] is investigating the virus.                                     |
          [Mexico] is investigating the murder.                                    | ACCUSE:investigate
          [Hollande] called for sanctions against [Syria].                         | THREATEN:restrict
          [Hollande] called for sanctions.                                         | REQUEST
          [Germany] fed the refugees of [Yemen].                                   | AID
          [Duncan] knew how to feed [Tori].                                        |
          [Obama] helped [Brown] win the election.                                 |
          [Obama] helped [Haiti] after the flood.                                  | AID
          [Egypt] blocked access to the internet.                                  | COERCE:censor
          The [society] blocked access to their savings.                           |
          [Syria] deployed missiles against [Turkey].                              | ASSAULT
          [Syria] deployed missiles near [Turkey].                                 | MOBILIZE:weapons
          [Ismael] travelled to [London] for family reasons.                       |
          [Ismael] travelled to [London] for talks.                                | CONSULT:visit
          [Qatar] expelled him.                                                    |
          [Qatar] expelled the diplomats of [Iran].                                | SANCTION:expel
          [Merkel] attacked [Macron] over the budget.                              | ACCUSE:disapprove
          [Hamas] attacked [Israel] in May.                                        | ASSAULT
          [Galloway] fought [King] in the election.                                |
          [Israel] fought [Hamas] in the desert.                                   | ASSAULT
          [Merkel]'s scathing attack on [Macron] was noted.                        | ACCUSE:disapprove
          [Israel]'s deadly attack on [Hamas] was noted.                           | ASSAULT
          [Murphy]'s semi-final encounter with [Ebdon] was long.                   |
          [Merkel]'s encounter with [Macron] was long.                             | CONSULT
          [Egypt] shut down internet access.                                       | COERCE:censor
          [Germany] tried to rescue the plan.                                      |
          [Germany] rescued the sailors of [Yemen].                                | AID
          The US [Congress] cut funding for the flights.                           |
          [Merkel] should be ready to work with [Greece].                          |
          [Merkel] is ready to work with [Greece].                                 | AGREE
          The [US] killed the [UN] Commission in May.                              |
          The [US] killed [Arafat] in May.                                         | ASSAULT:targeted
          [Jalil] spoke at a podium with the [French] envoy.                       |
          [Jalil] spoke in the palace with the [French] envoy.                     | CONSULT
          [Imperial] declined to estimate the toll.                                |
          Monday's government tour of [Zlitan] was over.                           |
          [China] is economically raping [Europe].                                 |
          [Jalil] quit to protest the killing.                                     | RETREAT:resign
          The [council] approved a resolution in March authorizing force.          |
          The [council] approved a resolution in March.                            | SUPPORT
          [Cook] met his first wife in Oslo with [Margaret].                       |
          [Syria] accused a member of the [Council].                               |
          [Syria] fired shells in the north on Monday.                             | ASSAULT:heavy-weapons
          [Syria] fired a missile on Monday.                                       | MOBILIZE:weapons
          [Nasa] released the spiral nebula on Monday.                             |
          [Iran] released Rezaian on Monday.                                       | RETREAT:release
          [Norton] returned the rights to [Hurt].                                  |
          [Norway] returned the favour to [Canada].                                |
          [Norway] returned the sculpture to [Canada].                             | RETREAT:release
          [Carter] promised to veto the bill.                                      | THREATEN
          [Carter] promised to sign the bill.                                      | AGREE
          [Carter] promised that he had not signed the bill.                       |
          [Carter] promised that he would sign the bill.                           | AGREE
          [Carter] committed fraud to win the vote.                                |
          [Carter] thanked his supporters.                                         |
          [Carter] thanked [Miller].                                               | SUPPORT
          [Miller] signed a licensing agreement with [Norton] in May.              |
          [Miller] signed an agreement with [Norton] in May.                       | SUPPORT
          The [Senate] passed a resolution of disapproval.                         | ACCUSE:disapprove
          [Carter] flew home to [Iowa] on Monday.                                  |
          [Carter] came to [Congress] with a vision.                               |
          [Carter] sent a letter to [Miller] urging a vote.                        |
          [Carter] sent a letter to [Miller] on Monday.                            | CONSULT:phone
          [Carter] asked [Miller] to explain the argument.                         |
          [Carter] asked [Miller] to change the argument.                          | REQUEST
          [John Carter] held a rally in Kentucky.                                  |
          [Farmers] held a rally in Kentucky.                                      | PROTEST:demo
          Russian [hackers] struck [Google] on Monday.                             | COERCE:cyber
          [Carter] executed the plan in May.                                       |
          [Carter] captured most delegates in May.                                 |
          [Iran] captured the soldiers of [Oman].                                  | COERCE:arrest
          [Fox] rejected the ad of a company.                                      |
          [Fox] rejected the offer of a company.                                   | REJECT
          """)
  void ofItsCompany(String marked, String types) {
    assertThat(types(marked))
        .as(Marked.of(marked).tree())
        .containsExactlyElementsOf(types == null ? List.of() : List.of(types.split(",")));
  }
}
