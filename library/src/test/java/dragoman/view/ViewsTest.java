package dragoman.view;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.Invented;
import dragoman.article.Article;
import dragoman.article.Found;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import dragoman.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ViewsTest {
  private static final Situation SITUATION = Invented.situation();
  private static final Directory DIRECTORY = new Directory(SITUATION);

  @Test
  void theTimelineIsInTheOrderOfTimeWithTheUndatedApart() {
    Timeline timeline = Timeline.of(SITUATION);
    assertThat(timeline.dated())
        .extracting(SituationEvent::id)
        .containsExactly("E1", "E2", "E5", "E3", "E4", "E7", "E9");
    assertThat(timeline.undated()).extracting(SituationEvent::id).containsExactly("E6", "E8");
  }

  @Test
  void anEventIsALineOfItsFields() {
    assertThat(EventLine.of(event("E4"), DIRECTORY).full())
        .isEqualTo(
            "Lakes Council → Varsk and Elmora · send observers · Merrow Canal · 29 April 2031 ·"
                + " happened");
    assertThat(EventLine.of(event("E2"), DIRECTORY).text())
        .isEqualTo("Mara Oduya and Teodor Lind · meet");
  }

  @Test
  void aPlaceThatIsAStateBearsItsNameAndIsNotToldTwice() {
    assertThat(DIRECTORY.place("elmoran")).isEqualTo("Elmora");
    assertThat(DIRECTORY.place("Merrow Canal")).isEqualTo("Merrow Canal");
    assertThat(DIRECTORY.place("Oduya")).isEqualTo("Oduya");
    assertThat(EventLine.of(at("E4", "Elmoran"), DIRECTORY).place()).isEmpty();
    assertThat(EventLine.of(at("E2", "Elmoran"), DIRECTORY).place()).isEqualTo("Elmora");
  }

  private static SituationEvent at(String id, String place) {
    SituationEvent event = event(id);
    return new SituationEvent(
        event.id(),
        event.type(),
        event.mode(),
        event.contexts(),
        event.actors(),
        event.recipients(),
        event.action(),
        place,
        event.date(),
        event.status(),
        event.reports(),
        event.reasons(),
        event.isCertain());
  }

  @Test
  void whoWroteIsToldAsAuthor() {
    CastList.Entry named = CastList.of(SITUATION, DIRECTORY).entries().getFirst();
    String mentions = named.presence();
    assertThat(mentions).matches("\\d+ mentions in \\d articles?");
    assertThat(new CastList.Entry(named.identity(), List.of(), named.articles(), 2).presence())
        .isEqualTo(mentions + ", author of 2 articles");
    assertThat(new CastList.Entry(named.identity(), List.of(), 0, 1).presence())
        .isEqualTo("author of 1 article");
  }

  @Test
  void anExpectationNamesWhoIsToActUnlessItsWordsDo() {
    assertThat(SITUATION.expectations())
        .extracting(outcome -> EventLine.of(outcome.expectation(), DIRECTORY))
        .containsExactly(
            "Lakes Council → Varsk and Elmora · send observers by the end of April",
            "Varsk would sign the treaty");
  }

  @Test
  void theHeadlineIsReportedByMostArticlesAndACopyDoesNotCount() {
    assertThat(Headline.articles(event("E2"), DIRECTORY)).isEqualTo(2);
    Headline headline = Headline.of(SITUATION, DIRECTORY);
    assertThat(headline.events().getFirst().id()).isEqualTo("E2");
    assertThat(headline.title(SITUATION, DIRECTORY)).isEqualTo("Mara Oduya and Teodor Lind");
  }

  @Test
  void anEventThatFewOfManyArticlesReportDoesNotNameTheWhole() {
    Headline headline = new Headline(List.of(event("E6")));
    assertThat(Headline.articles(event("E6"), DIRECTORY)).isEqualTo(1);
    assertThat(headline.namesTheWhole(SITUATION, DIRECTORY)).isFalse();
    assertThat(headline.title(SITUATION, DIRECTORY)).isEqualTo("Mara Oduya, Teodor Lind and Varsk");
    assertThat(Headline.of(SITUATION, DIRECTORY).namesTheWhole(SITUATION, DIRECTORY)).isTrue();
  }

  @Test
  void theFiveLinesAreFactsWithPassages() {
    List<AtAGlance.Line> lines = AtAGlance.of(SITUATION, DIRECTORY).lines();
    assertThat(lines)
        .extracting(AtAGlance.Line::name)
        .containsExactly("Who", "When", "Where", "On the table", "Sources");
    assertThat(lines.subList(0, 4))
        .allSatisfy(line ->
            assertThat(line.facts()).allSatisfy(fact -> assertThat(fact.passages()).isNotEmpty()));
    assertThat(lines.getFirst().facts().getFirst().detail()).isEqualTo("President, Varsk");
    assertThat(lines.getLast().facts())
        .extracting(AtAGlance.Fact::text)
        .containsExactly(
            "5 articles",
            "4 publishers",
            "dated 14 March – 3 May 2031",
            "1 copy not counted again",
            "2 unreadable");
  }

  @Test
  void aLineWithoutFactsIsLeftOut() {
    Situation empty = Invented.empty();
    assertThat(AtAGlance.of(empty, new Directory(empty)).lines()).isEmpty();
  }

  @Test
  void anOfficeToldTwiceIsOneOfficeWithTwoPassages() {
    CastList.Entry lind = CastList.of(SITUATION, DIRECTORY).entries().get(1);
    assertThat(lind.offices())
        .singleElement()
        .satisfies(office -> {
          assertThat(office.text()).isEqualTo("Prime Minister, Elmora");
          assertThat(office.passages()).hasSize(2);
        });
  }

  @Test
  void statementsStandUnderTheirSpeakersAndTheUnnamedLast() {
    assertThat(StatementsBySpeaker.of(SITUATION, DIRECTORY).groups())
        .extracting(StatementsBySpeaker.Group::speaker)
        .containsExactly(
            "Mara Oduya",
            "Teodor Lind",
            "Lakes Council",
            "Ana Brek",
            "Some here",
            "=cmd|' /C calc'!A0",
            "Speaker not named");
  }

  @Test
  void aPronounNamesNobody() {
    Article post = DIRECTORY.article("post").orElseThrow();
    String text = post.text().value();
    assertThat(DIRECTORY.speaker(saidBy(post, text.indexOf("its foreign"), 3))).isEmpty();
    assertThat(DIRECTORY.speaker(saidBy(post, text.indexOf("officials"), 9))).hasValue("officials");
    assertThat(DIRECTORY.according("S1")).hasValue("Mara Oduya");
    assertThat(DIRECTORY.according(null)).isEmpty();
  }

  private static Statement saidBy(Article article, int begin, int length) {
    var span = new Span(begin, begin + length);
    return new Statement(
        "S0",
        new Speaker(span, null),
        null,
        List.of(span),
        Statement.Form.INDIRECT,
        Statement.Polarity.AFFIRMED,
        null,
        null,
        article.text().passage(article.id(), span));
  }

  @Test
  void aCopyStandsUnderItsOriginal() {
    SourceList sources = SourceList.of(SITUATION, DIRECTORY);
    assertThat(sources.originals()).hasSize(5);
    assertThat(sources.originals().getFirst().copies())
        .singleElement()
        .satisfies(copy -> assertThat(copy.id()).isEqualTo("copy"));
  }

  @Test
  void anArticleGoesByItsPublisherElseItsAuthorsElseItsTitleElseItsFile() {
    assertThat(origin("The Herald", List.of("Ana Brek"), "Tolls fall")).isEqualTo("The Herald");
    assertThat(origin("", List.of("Ana Brek", "Ivo Kern"), "Tolls fall"))
        .isEqualTo("Ana Brek and Ivo Kern");
    assertThat(origin("", List.of(), "Tolls fall")).isEqualTo("Tolls fall");
    assertThat(origin("", List.of(), "")).isEqualTo("a.txt");
    assertThat(DIRECTORY.origin("nobody knows it")).isEqualTo("nobody knows it");
  }

  @Test
  void sourcesAreNumberedAsListedAndACopyHasNoNumber() {
    List<SourceList.Entry> listed = SourceList.of(SITUATION, DIRECTORY).originals();
    assertThat(listed)
        .extracting(entry -> DIRECTORY.number(entry.article().id()).orElseThrow())
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(DIRECTORY.number("copy")).isEmpty();
  }

  @Test
  void aLongTitleEndsBetweenWords() {
    assertThat(Wording.shortened("Why the summit matters for the peninsula", 24))
        .isEqualTo("Why the summit matters…");
    assertThat(Wording.shortened("Why the summit", 14)).isEqualTo("Why the summit");
    assertThat(Wording.shortened("Donaudampfschifffahrt", 5)).isEqualTo("Donau…");
  }

  @Test
  void differingPositionsOfOneActorStandSideBySide() {
    assertThat(PositionsMatrix.of(SITUATION).at("A4", "canal tolls")).hasSize(2);
    assertThat(PositionsMatrix.of(SITUATION).actors()).containsExactly("A1", "A3", "A4");
  }

  @Test
  void anUnknownActorIsShownByItsId() {
    assertThat(DIRECTORY.name("A99")).isEqualTo("A99");
  }

  private static String origin(String publisher, List<String> authors, String title) {
    Article own = SITUATION.readings().getFirst().article();
    Article article =
        new Article(
            own.id(),
            "a.txt",
            own.text(),
            Found.unknown(title),
            Found.unknown(authors),
            own.interviewees(),
            Found.unknown(publisher),
            own.published(),
            own.language(),
            own.url(),
            own.body(),
            own.copyOf());
    return Directory.origin(article);
  }

  private static SituationEvent event(String id) {
    return SITUATION.events().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }
}
