package dragoman.situation;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.Actor;
import dragoman.actor.Kind;
import dragoman.position.Position;
import dragoman.position.Position.Stance;
import dragoman.reading.Reading;
import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import dragoman.text.Passage;
import dragoman.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ComparisonsTest {
  private static final Identities CAST =
      new Identities(
          List.of(
              identity("A1", Kind.STATE, "Varsk", "VSK", null),
              identity("A2", Kind.PERSON, "Mara Oduya", "VSK", "GOV"),
              identity("A3", Kind.ORGANISATION, "Canal Company", "VSK", null)));

  private static final List<Reading> READINGS =
      List.of(
          new Told("a", "2031-03-12").reading(),
          new Told("b", "2031-06-12").reading(),
          new Told("old", "2024-06-12").reading());

  private static final IndependentSources SOURCES = new IndependentSources(READINGS);

  private static Identity identity(
      String id, Kind kind, String name, String country, @Nullable String sector) {
    return new Identity(
        new Actor(id, kind, name, List.of(name), country, sector, List.of()),
        List.of(new Identity.Member("a", id)),
        List.of(),
        List.of());
  }

  private static Passage passage(String article, String words) {
    return new Passage(article, new Span(0, words.length()), words);
  }

  private static Position position(String actor, Stance stance, String article) {
    return position("canal tolls", actor, stance, article);
  }

  private static Position position(String issue, String actor, Stance stance, String article) {
    return new Position(
        actor, issue, stance, null, null, passage(article, "It wants the tolls gone."));
  }

  private static List<Comparison.Kind> kinds(Position... positions) {
    return new PositionComparisons(CAST, READINGS, SOURCES)
        .find(List.of(positions)).stream().map(Comparison::kind).toList();
  }

  @Test
  void aPresidentAndTheStateAreOneSide() {
    assertThat(kinds(position("A1", Stance.SUPPORT, "a"), position("A2", Stance.SUPPORT, "b")))
        .containsExactly(Comparison.Kind.AGREE);
    assertThat(kinds(position("A1", Stance.SUPPORT, "a"), position("A3", Stance.SUPPORT, "b")))
        .isEmpty();
  }

  @Test
  void aBareResolutionMayBeTwoOfThem() {
    assertThat(
            kinds(
                position("resolution", "A1", Stance.SUPPORT, "a"),
                position("resolution", "A1", Stance.OPPOSE, "b")))
        .isEmpty();
    assertThat(
            kinds(
                position("arms resolution", "A1", Stance.SUPPORT, "a"),
                position("arms resolution", "A1", Stance.OPPOSE, "b")))
        .containsExactly(Comparison.Kind.CONTRADICT);
  }

  @Test
  void oppositePositionsContradictAndAConditionDiffers() {
    assertThat(kinds(position("A1", Stance.SUPPORT, "a"), position("A1", Stance.OPPOSE, "b")))
        .containsExactly(Comparison.Kind.CONTRADICT);
    assertThat(kinds(position("A1", Stance.SUPPORT, "a"), position("A1", Stance.CONDITIONAL, "b")))
        .containsExactly(Comparison.Kind.DIFFER);
    assertThat(kinds(position("A1", Stance.SUPPORT, "a"), position("A1", Stance.OPPOSE, "a")))
        .isEmpty();
  }

  @Test
  void whoeverIsOfAnotherMindYearsLaterDoesNotContradict() {
    assertThat(kinds(position("A1", Stance.SUPPORT, "a"), position("A1", Stance.OPPOSE, "old")))
        .containsExactly(Comparison.Kind.DIFFER);
  }

  private static Statement statement(String id, String article, String words) {
    return new Statement(
        id,
        new Speaker(new Span(0, 5), "A2"),
        null,
        List.of(new Span(0, words.length())),
        Statement.Form.INDIRECT,
        Statement.Polarity.AFFIRMED,
        null,
        null,
        passage(article, words));
  }

  @Test
  void theSameWordOfOneSpeakerAgrees() {
    assertThat(
            new StatementComparisons(READINGS, SOURCES)
                .find(
                    List.of(
                        statement(
                            "S1",
                            "a",
                            "Oduya said Varsk would reopen the canal once tolls were abolished."),
                        statement(
                            "S2",
                            "c",
                            "Varsk would reopen the canal if tolls were abolished, Oduya said.")),
                    CAST))
        .extracting(Comparison::kind)
        .containsExactly(Comparison.Kind.AGREE);
  }

  @Test
  void aSentenceCopiedWordForWordHasOneSource() {
    String words = "Oduya said Varsk would reopen the canal once tolls were abolished.";
    assertThat(
            new StatementComparisons(READINGS, SOURCES)
                .find(List.of(statement("S1", "a", words), statement("S2", "b", words)), CAST))
        .isEmpty();
  }

  private static List<Comparison.Kind> said(Statement... statements) {
    return new StatementComparisons(READINGS, SOURCES)
        .find(List.of(statements), CAST).stream().map(Comparison::kind).toList();
  }

  @Test
  void anotherFigureIsAnotherStatement() {
    String first = "Oduya said that 2,000 people had left the flooded canal towns since March.";
    assertThat(
            said(
                statement("S1", "a", first),
                statement(
                    "S2", "b", "Since March 2,200 people left flooded canal towns, Oduya said.")))
        .isEmpty();
    assertThat(
            said(
                statement("S1", "a", "Oduya said 2,000 people left flooded canal towns by March."),
                statement(
                    "S2", "c", "Since March 2,000 people left flooded canal towns, Oduya said.")))
        .containsExactly(Comparison.Kind.AGREE);
  }

  @Test
  void anAppealOfAnotherMonthIsRenewed() {
    assertThat(
            said(
                statement("S1", "a", "Oduya urged Varsk to reopen the canal and abolish tolls."),
                statement("S2", "b", "Oduya urged Varsk to abolish tolls and reopen the canal.")))
        .isEmpty();
  }

  private static Statement quotation(
      String id, String article, @Nullable String actor, String before, String quoted) {
    String words = before + " " + quoted;
    return new Statement(
        id,
        new Speaker(new Span(0, before.length()), actor),
        null,
        List.of(new Span(before.length() + 1, words.length())),
        Statement.Form.DIRECT,
        Statement.Polarity.AFFIRMED,
        null,
        null,
        passage(article, words));
  }

  @Test
  void theSameQuotationAgreesWhoeverIsNamedAsItsSpeaker() {
    String quoted = "“The canal will stay shut until the last of the tolls is gone.”";
    Statement letter = quotation("S1", "a", null, "The letter read:", quoted);
    Statement oduya =
        quotation("S2", "b", "A2", "Oduya wrote:", "“We have waited. " + quoted.substring(1));
    assertThat(SharedQuotations.find(List.of(letter, oduya), SOURCES))
        .singleElement()
        .satisfies(comparison -> {
          assertThat(comparison.kind()).isEqualTo(Comparison.Kind.AGREE);
          assertThat(comparison.about()).isEqualTo(quoted);
          assertThat(comparison.passages()).hasSize(2);
        });
  }

  @Test
  void otherWordsACopiedPassageAndAShortQuotationShareNothing() {
    String quoted = "“The canal will stay shut until the last of the tolls is gone.”";
    Statement letter = quotation("S1", "a", null, "The letter read:", quoted);
    assertThat(
            SharedQuotations.find(
                List.of(
                    letter,
                    quotation(
                        "S2", "b", "A2", "Oduya:", "“The canal will stay shut until the spring.”"),
                    quotation("S3", "c", null, "The letter read:", quoted),
                    quotation("S4", "d", "A2", "Oduya:", "“The canal will stay shut.”"),
                    quotation("S5", "a", "A2", "Oduya:", quoted)),
                SOURCES))
        .isEmpty();
  }

  @Test
  void whoSpeaksIsNoPartOfWhatIsSaid() {
    String who = "The foreign office spokeswoman of northern Varsk Mara Oduya ";
    assertThat(
            said(
                content("S1", "a", who, "announced a cabinet."),
                content("S2", "c", who, "announced holidays.")))
        .isEmpty();
    assertThat(
            said(
                content("S1", "a", who, "announced a cabinet of seven loyal ministers."),
                content("S2", "c", "Mara Oduya ", "announced seven loyal cabinet ministers.")))
        .containsExactly(Comparison.Kind.AGREE);
  }

  private static Statement content(String id, String article, String who, String what) {
    return new Statement(
        id,
        new Speaker(new Span(0, who.length() - 1), "A2"),
        null,
        List.of(new Span(who.length(), who.length() + what.length())),
        Statement.Form.INDIRECT,
        Statement.Polarity.AFFIRMED,
        null,
        null,
        passage(article, who + what));
  }
}
