package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.ActorFinder;
import dragoman.actor.Cast;
import dragoman.calendar.TimeFinder;
import dragoman.language.Annotated;
import dragoman.language.AnnotatedArticle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Classes of error that were found in real articles, each with its smallest case and, beside it,
/// the case that must not be caught with it.
final class EventClassesTest {
  private static List<String> told(String marked) {
    return Marked.of(marked).events().stream().map(EventClassesTest::told).toList();
  }

  private static String told(Event event) {
    return event.type()
        + (event.mode() == null ? "" : ":" + event.mode())
        + " "
        + String.join("+", event.actors())
        + " > "
        + String.join("+", event.recipients())
        + " "
        + event.status();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Russia] created the excuse to deploy troops to [Syria].            | MOBILIZE:troops Russia > Syria POSSIBLE
          [Russia] deployed troops to [Syria].                                | MOBILIZE:troops Russia > Syria HAPPENED
          [Merkel] demanded that [Macron] resign.                             | REQUEST:yield Merkel > Macron HAPPENED
          It is vital that [Macron] resign.                                   | RETREAT:resign Macron >  POSSIBLE
          The [NATO] air strikes on [Libya] went on.                          | ASSAULT NATO > Libya HAPPENED
          A strike by the [teachers] against [Macron] began.                  | PROTEST:strike teachers > Macron HAPPENED
          [Nixon] met his French counterpart, [Georges Pompidou], Soviet leader [Leonid Brezhnev], and Chinese leader [Mao Zedong]. | CONSULT Nixon+Georges Pompidou+Leonid Brezhnev+Mao Zedong >  HAPPENED
          The [government] of Turkey protested to [Syria] over the raid.      | ACCUSE:disapprove government > Syria HAPPENED
          [Farmers] protested against [Macron].                               | PROTEST:demo Farmers > Macron HAPPENED
          [Macron] condemned the killing of [Politkovskaya].                  | ACCUSE:disapprove Macron >  HAPPENED
          [Macron] condemned the attack by [Russia].                          | ACCUSE:disapprove Macron > Russia HAPPENED
          [Macron] opposed the [Iraq] war.                                    | ACCUSE:disapprove Macron >  HAPPENED
          [Macron] opposed the plan of [Russia].                              | ACCUSE:disapprove Macron > Russia HAPPENED
          The [EU] banned the sale of arms to [Libya].                        | SANCTION:discontinue EU > Libya HAPPENED
          The [EU] banned [Huawei] in May.                                    | COERCE:restrict EU > Huawei HAPPENED
          [Merkel] called on [Macron] to withdraw from [Mali].                | REQUEST:yield Merkel > Macron HAPPENED
          [Merkel] was going to visit [France].                               | CONSULT:visit Merkel > France EXPECTED
          [Merkel] is going to [France].                                      | CONSULT:visit Merkel > France ONGOING
          [Merkel] announced [Macron]'s resignation.                          | RETREAT:resign Macron >  HAPPENED
          [Merkel] announced [Macron]'s visit to [Italy].                     | CONSULT:visit Macron > Italy PLANNED
          [Iran] warned [Israel] that there would be consequences.            | THREATEN Iran > Israel HAPPENED
          [Canada] closed its embassy in [Iran].                              | SANCTION:withdraw Canada > Iran HAPPENED
          """)
  void classesOfErrorAreMended(String marked, String event) {
    assertThat(told(marked)).as(Marked.of(marked).tree()).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [WikiLeaks] released the cables.                            | RETREAT
          [Brewer] offered prayers for [Giffords].                    | AGREE
          [Straw] occupied the chair.                                 | COERCE
          [Lapan] refused to indicate the number.                     | REJECT
          [Merkel] held a news conference with [Macron].              | CONSULT
          Many [Syrians] arrived in [Turkey].                         | CONSULT
          [Iran] rejected the accusations by [Israel].                | ACCUSE
          The [state] evacuated its citizens.                         | AID
          [Iran] warned [Israel] that the war was lost.               | THREATEN
          The law was criticised because it bars [women] from office. | COERCE
          [Egyptians] cleared burned cars.                            | ASSAULT
          [Gingrich] opposes sending troops to [Libya].               | MOBILIZE
          [Hague] reiterated calls for members to step down.          | RETREAT
          [Brown] offered another version to [Macron].                | AGREE
          [Russia] has a veto.                                        | REJECT
          [Morton] shot herself.                                      | ASSAULT
          [Merkel] attacked [Macron] for staying away.                | ASSAULT
          [Turkey] hosts many [Syrians].                              | CONSULT
          The court in [Paris] found [Airbus] not guilty.             | SANCTION
          """)
  void whatLooksLikeTheTypeIsNone(String marked, EventType type) {
    assertThat(Marked.of(marked).events())
        .as(Marked.of(marked).tree())
        .extracting(Event::type)
        .doesNotContain(type);
  }

  @Test
  void aPassiveKeepsTheNameOfItsThing() {
    assertThat(Marked.of("The sanctions, which were supported by [Russia], hurt Kim.").events())
        .extracting(Event::action)
        .containsExactly("support sanctions");
  }

  @Test
  void aGuestInTheCapitalIsReceivedByTheState() {
    assertThat(
            visitors("Ortega is the president of Nicaragua. He arrived in Moscow. Russia is cold."))
        .containsExactly("Russia");
  }

  @Test
  void aGuestInAnotherCityIsReceivedByNobodyKnown() {
    assertThat(
            visitors("Ortega is the president of Nicaragua. He arrived in Perm. Russia is cold."))
        .isEmpty();
  }

  private static List<String> visitors(String text) {
    AnnotatedArticle article = Annotated.article("2019-04-26", text);
    Cast cast = new ActorFinder().find(article);
    return new EventFinder()
        .find(article, new TimeFinder().find(article), cast, List.of()).stream()
            .flatMap(event -> event.recipients().stream())
            .map(id -> cast.actor(id).name())
            .toList();
  }
}
