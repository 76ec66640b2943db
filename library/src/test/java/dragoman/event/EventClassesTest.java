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
          The [French] government was in talks with [Libya].                  | CONSULT French+Libya >  HAPPENED
          [Ban] called on [Syria] to stop killing civilians.                  | ASSAULT:targeted Syria >  ONGOING
          [Erdogan] made a call for [NATO] backing of the plan.               | REQUEST Erdogan > NATO HAPPENED
          [Rice] promised to try to help [France].                            | AGREE Rice > France HAPPENED
          [Russia] threatened to veto a [UN] resolution on [Syria].           | THREATEN Russia > UN HAPPENED
          [Russia] threatened to impose sanctions on [Syria].                 | THREATEN Russia > Syria HAPPENED
          [Macron] called [Merkel] on Friday.                                 | CONSULT:phone Macron > Merkel HAPPENED
          [Annan] called for a conference on [Syria].                         | REQUEST:meet Annan >  HAPPENED
          [Hague] called for an end to the silence of the [UN].               | REQUEST:yield Hague > UN HAPPENED
          The [UN] intends to provide food to [Libya].                        | AGREE UN > Libya HAPPENED
          [Assad]'s accusation that [Hamas] was involved hurt many.           | ACCUSE:disapprove Assad > Hamas HAPPENED
          [Saleh] and his supporters rallied in Sanaa.                        | PROTEST:demo Saleh >  HAPPENED
          [Germany] and [Japan] fought in the north.                          | ASSAULT Germany+Japan >  HAPPENED
          [Iran] warned against an attack by [Israel].                        | THREATEN Iran > Israel HAPPENED
          [Russia] vetoed the sanctions against [Syria].                      | REJECT:yield Russia >  HAPPENED
          [Merkel] had criticism for the plan.                                | ACCUSE:disapprove Merkel >  HAPPENED
          [Merkel] is going to [France].                                      | CONSULT:visit Merkel > France ONGOING
          [Merkel] announced [Macron]'s resignation.                          | RETREAT:resign Macron >  HAPPENED
          [Merkel] announced [Macron]'s visit to [Italy].                     | CONSULT:visit Macron > Italy PLANNED
          [Iran] warned [Israel] that there would be consequences.            | THREATEN Iran > Israel HAPPENED
          [Canada] closed its embassy in [Iran].                              | SANCTION:withdraw Canada > Iran HAPPENED
          [Merkel] launched a stinging attack on [Macron].                    | ACCUSE:disapprove Merkel > Macron HAPPENED
          [Israel] launched a deadly attack on [Hamas].                       | ASSAULT Israel > Hamas HAPPENED
          [Israel] could launch strikes against [Iran].                       | ASSAULT Israel > Iran POSSIBLE
          [France] fired missiles on a [Libyan] aircraft.                     | ASSAULT:firearms France > Libyan HAPPENED
          [Merkel] condemned the violence against [Syrians].                  | ACCUSE:disapprove Merkel >  HAPPENED
          [Merkel] backed the [Syrian] uprising.                              | SUPPORT Merkel >  HAPPENED
          [Merkel] backed the [Syrian] plan.                                  | SUPPORT Merkel > Syrian HAPPENED
          [Macron] denied reports that [Russia] threatened [Turkey].          | THREATEN Russia > Turkey DENIED
          [Macron] confirmed that [Russia] had threatened [Turkey].           | THREATEN Russia > Turkey HAPPENED
          [Macron] spoke about the resolution vetoed by [Russia].             | REJECT:yield Russia >  HAPPENED
          Neither [Russia] nor [China] attended the summit.                   | CONSULT:multilateral Russia+China >  DENIED
          [Merkel] is expected to speak when [Ban] arrives in [China].        | CONSULT:visit Ban > China EXPECTED
          [Merkel] spoke when [Ban] arrived in [China].                       | CONSULT:visit Ban > China HAPPENED
          [Merkel] insisted on the resignation of [Macron].                   | RETREAT:resign Macron >  POSSIBLE
          [Merkel] pressured [Qatar] to withdraw from [Libya].                | REQUEST:yield Merkel > Qatar HAPPENED
          [Macron] needs to step down.                                        | RETREAT:resign Macron >  POSSIBLE
          [Egypt] was accused of cracking down on protesters.                 | COERCE Egypt >  POSSIBLE
          [Egypt] cracked down on protesters.                                 | COERCE Egypt >  HAPPENED
          Members such as [Germany] opposed the plan of [Russia].             | ACCUSE:disapprove Germany > Russia HAPPENED
          They had one demand: the resignation of [Macron].                   | RETREAT:resign Macron >  POSSIBLE
          [Merkel] commanded [Macron] to leave.                               | REQUEST:yield Merkel > Macron HAPPENED
          [Macron], the president, resigned.                                  | RETREAT:resign Macron >  HAPPENED
          [Merkel] made an attempt to visit [Syria].                          | CONSULT:visit Merkel > Syria POSSIBLE
          [Merkel] criticised [Russia] for blocking the resolution.           | REJECT Russia >  HAPPENED
          [Merkel] accused [Russia] of blocking the resolution.               | REJECT Russia >  POSSIBLE
          [China], along with [Russia], vetoed the resolution.                | REJECT:yield China+Russia >  HAPPENED
          [Merkel] said [Hamas] killed two people and wounded 16.             | ASSAULT Hamas >  HAPPENED
          A general of the [Guard] visited [France].                          | CONSULT:visit Guard > France HAPPENED
          [Russia] continues to oppose the plan.                              | ACCUSE:disapprove Russia >  ONGOING
          [Russia] continued to oppose the plan in May.                       | ACCUSE:disapprove Russia >  HAPPENED
          [Canada] imposed a ban on oil imports from [Libya].                 | SANCTION:discontinue Canada > Libya HAPPENED
          [Egypt] imposed restrictions on [Libya].                            | COERCE:restrict Egypt > Libya HAPPENED
          [Blair] agreed to support an invasion of [Iraq].                    | AGREE Blair >  HAPPENED
          [Blair] agreed to support a plan of [Iraq].                         | AGREE Blair > Iraq HAPPENED
          [Russia] launched an operation against [Hamas].                     | ASSAULT Russia > Hamas HAPPENED
          [Macron] welcomed [Merkel] in Paris.                                | CONSULT:visit Merkel > Macron HAPPENED
          [Merkel] sent a letter to [Macron].                                 | CONSULT:phone Merkel > Macron HAPPENED
          [Iran] allowed inspectors into the country.                         | RETREAT:access Iran >  HAPPENED
          [Merkel] gave aid to the [Libyan] government.                       | AID Merkel > Libyan HAPPENED
          The [army] fired at presidents [Putin] and [Obama].                 | ASSAULT:firearms army > Putin+Obama HAPPENED
          [Farmers] marched on Saturday.                                      | PROTEST:demo Farmers >  HAPPENED
          [Merkel] made a promise to release [Shalit].                        | AGREE Merkel >  HAPPENED
          [Merkel] called [Macron] on Friday.                                 | CONSULT:phone Merkel > Macron HAPPENED
          [Merkel] spoke to [Macron] about trade.                             | CONSULT Merkel+Macron >  HAPPENED
          The [army] fled across the border. The [Turkey] trip ended, and [Russia] condemned the raid. | ACCUSE:disapprove Russia >  HAPPENED
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
          The soap of [Purell] kills 99 percent of germs.             | ASSAULT
          [America] occupied a position of global power.              | COERCE
          [Macron] promised to show no mercy.                         | AGREE
          [Macron] promised no use of ground troops.                  | AGREE
          [Deby] offered no evidence to back up his claims.           | AGREE
          The threat from the [Soviet Union] was great.               | THREATEN
          [Merkel] returned a tie to [Macron].                        | RETREAT
          [Macron]'s cabinet resigned.                                | RETREAT
          [Halliburton] demonstrated its prices.                      | PROTEST
          [Collins] commanded the [Irish Regiment].                   | REQUEST
          [Al-Jazeera] hijacked the role of the mosque.               | ASSAULT
          It is strong in [Jordan], which [Ortega] calls a force.     | CONSULT
          The [police] broke up attempts to stage rallies.            | PROTEST
          [Russia] held the opening game of the cup.                  | MOBILIZE
          [Russia] holds a veto.                                      | REJECT
          [Merkel] warned [Macron] not to be confrontational.         | THREATEN
          [Corrigan] sought help privately.                           | REQUEST
          “[Walker], thank you so much for joining us.”               | SUPPORT
          [Libya] condemned what the [UN] calls crimes for its speed. | REQUEST
          Their role in blocking the plan of [Russia] angered [Merkel]. | REJECT
          The spokesman [Ortega] said the attack killed two people and wounded 16. | ASSAULT
          [Merkel] said she thought arming [Libya] was a good idea.   | AID
          A former general of the [Guard] visited [France].           | CONSULT
          The [Syrian] people attacked [Hamas].                       | ASSAULT
          [Beharry] received the Victoria [Cross] today.              | CONSULT
          [Obama] sent a powerful message to [Libya].                 | CONSULT
          [Libya] allowed the journalists to call home.               | RETREAT
          [Logan] marched back to her hotel.                          | PROTEST
          [Syria] undertook many measures to control the border.      | AGREE
          [CNN] could not confirm promises to release the journalists. | RETREAT
          [Ortega] spoke to a crowd of [supporters].                  | CONSULT
          He works for [Putin] at a company called [Burisma].         | CONSULT
          [Ortega] called [Macron] a “mad dog”.                       | CONSULT
          [CIA] conducted operations in [Libya].                      | ASSAULT
          [China] urged [Mexico] to handle the matter calmly China has denied it. | REQUEST
          The [army] fired at civilians [Saif Gadhafi], a son of the leader, praised [Merkel]. | ASSAULT
          [Merkel] gave aid to the [Libyan] opposition.               | AID
          [Weldon] told of his proposals for Gadhafi's stepping down. | RETREAT
          An operation of the [UN] intended to provide food to [Libya] began. | AGREE
          The [minister] spoke of [Saddam]'s threat.                  | THREATEN
          [Jeffries] talked to composer [Weir].                       | CONSULT
          [Clinton] called [China] and Russia's veto “despicable”.    | CONSULT
          [China] signed deals with the country.                      | SUPPORT
          [Owen] praised a book.                                      | SUPPORT
          [Blair] refused to admit or deny the claim.                 | REJECT
          [Saleh] rallied his supporters.                             | PROTEST
          [Germany] and [Japan] fought for a permanent seat.          | ASSAULT
          [Egypt] cracked down on corruption.                         | COERCE
          [Merkel] met with her advisers.                             | CONSULT
          [Merkel] asked her lawyer for help.                         | REQUEST
          The footballer [Benzegala] travelled to [Libya].            | CONSULT
          CNN analyst [Cruickshank] met with [Macron].                | CONSULT
          [Donaldson] warned against complacency.                     | THREATEN
          [Clayton] refused to accept the fact.                       | REJECT
          [Seymour] received an apology from [Hoon].                  | CONCEDE
          A [court] ordered the release of the papers.                | RETREAT
          The [BBC] questioned [Annan] on the plan.                   | ACCUSE
          It is the quiet people of small towns [Khaddam] Exiled former [Syrian] president said yesterday. | COERCE
          One activist, [Abdo], told [AFP] that government troops backed by tanks had attacked the town. | ASSAULT
          Rebels fled across the border The army of [Russia] attacked [Libya]. | ASSAULT
          """)
  void whatLooksLikeTheTypeIsNone(String marked, EventType type) {
    assertThat(Marked.of(marked).events())
        .as(Marked.of(marked).tree())
        .extracting(Event::type)
        .doesNotContain(type);
  }

  @Test
  void anEntryOfAChronologyHasTheDayThatHeadsIt() {
    AnnotatedArticle article =
        Annotated.article(
            "2019-04-26",
            "10 February: Russia condemned Iran 8 April: Russia recalled its envoy from Turkey.");
    Cast cast = new ActorFinder().find(article);
    assertThat(new EventFinder().find(article, new TimeFinder().find(article), cast, List.of()))
        .last()
        .satisfies(event -> assertThat(event.date().interval().edtf()).isEqualTo("2019-04-08"));
  }

  @Test
  void whatGoesOnAtADateToComeIsPlanned() {
    assertThat(statuses("Mexico is hosting a summit with Russia next month."))
        .containsOnly(Status.PLANNED);
    assertThat(statuses("Mexico is hosting a summit with Russia.")).containsOnly(Status.ONGOING);
  }

  private static List<Status> statuses(String text) {
    AnnotatedArticle article = Annotated.article("2019-04-26", text);
    Cast cast = new ActorFinder().find(article);
    return new EventFinder()
        .find(article, new TimeFinder().find(article), cast, List.of()).stream()
            .map(Event::status)
            .toList();
  }

  @Test
  void inATranscriptOnlyWhoIsNamedActs() {
    String turns =
        """
        ANDERSON : Good evening from Lima.
        COOPER : He killed Ortega in May.
        ANDERSON : Mubarak killed Ortega in May.
        """;
    assertThat(actors(turns)).hasSize(1).first().asString().contains("Mubarak");
  }

  @Test
  void aColonAfterANameMakesNoTranscript() {
    assertThat(actors("Cooper is the president of Peru. He killed Ortega in May."))
        .hasSize(1)
        .first()
        .asString()
        .contains("Cooper");
  }

  private static List<String> actors(String text) {
    AnnotatedArticle article = Annotated.article("2019-04-26", text);
    Cast cast = new ActorFinder().find(article);
    return new EventFinder()
        .find(article, new TimeFinder().find(article), cast, List.of()).stream()
            .filter(event -> event.type() == EventType.ASSAULT)
            .flatMap(event -> event.actors().stream())
            .map(id -> cast.actor(id).name())
            .toList();
  }

  @Test
  void aStateDoesNotProtestInTheStreets() {
    assertThat(types("Syria staged a rally in Homs.")).doesNotContain(EventType.PROTEST);
  }

  @Test
  void twoOfficialsOfOneStateAreNoTwoSides() {
    assertThat(types("Foreign Minister of France Alain Juppe cooperated with the French army."))
        .doesNotContain(EventType.COOPERATE);
  }

  @Test
  void officialsOfTwoStatesAreTwoSides() {
    assertThat(types("Foreign Minister of France Alain Juppe cooperated with the German army."))
        .contains(EventType.COOPERATE);
  }

  @Test
  void aPeopleProtestsInTheStreets() {
    assertThat(types("Syrians staged a rally in Homs.")).contains(EventType.PROTEST);
  }

  private static List<EventType> types(String text) {
    AnnotatedArticle article = Annotated.article("2019-04-26", text);
    Cast cast = new ActorFinder().find(article);
    return new EventFinder()
        .find(article, new TimeFinder().find(article), cast, List.of()).stream()
            .map(Event::type)
            .toList();
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
