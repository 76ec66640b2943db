package dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who is one and the same person within an article.
final class PeopleTest {
  @Test
  void spellingsAndTitlesOfOneMan() {
    var cast =
        Casting.of(
            """
            North Korean leader Kim Jong Un arrived on Monday. Kim Jong-un was welcomed with flowers.
            Chairman Kim thanked his hosts. The North Korean leader left a day later.
            """);
    assertThat(cast.names(Kind.PERSON)).containsExactly("Kim Jong Un");
    assertThat(cast.mentions("Kim Jong Un"))
        .contains("leader Kim Jong Un", "Kim Jong-un", "Chairman Kim", "leader");
    assertThat(cast.actor("Kim Jong Un").country()).isEqualTo("PRK");
    assertThat(cast.actor("Kim Jong Un").sector()).isEqualTo("GOV");
  }

  @Test
  void aWholeNameBeforeANounIsStillTheName() {
    var cast =
        Casting.of("James Harlow wrote memos. The James Harlow memos were published on Monday.");
    assertThat(cast.mentions("James Harlow")).hasSize(2);
  }

  @Test
  void aUniversityNamedAfterSomebodyIsNot() {
    var cast = Casting.of("James Harlow wrote memos. James Harlow University opened on Monday.");
    assertThat(cast.mentions("James Harlow")).hasSize(1);
  }

  @Test
  void fatherAndGrandfatherAreOthers() {
    var cast =
        Casting.of(
            "Chairman Kim Jong Un spoke of his father Kim Jong-il and his grandfather Kim Il-sung."
                + " Kim then left the hall.");
    assertThat(cast.names(Kind.PERSON))
        .containsExactly("Kim Jong Un", "Kim Jong-il", "Kim Il-sung");
    assertThat(cast.mentions("Kim Jong Un")).contains("Kim");
  }

  @Test
  void aBareSurnameIsNotTheLastNamed() {
    var cast =
        Casting.of(
            """
            North Korea's leader, Kim Jong Un, opened the session. Kim Jong Un spoke for an hour.
            Kim Yong-nam, the chairman of the Supreme People's Assembly, sat beside him. Kim smiled.
            """);
    assertThat(cast.mentions("Kim Jong Un")).contains("Kim");
    assertThat(cast.mentions("Kim Yong-nam")).doesNotContain("Kim");
  }

  @Test
  void aPairBeforeASummitIsTwo() {
    var cast =
        Casting.of(
            "Vladimir Putin will host Kim Jong Un. Few expect much of the Putin-Kim summit.");
    assertThat(cast.names(Kind.PERSON)).containsExactly("Vladimir Putin", "Kim Jong Un");
    assertThat(cast.mentions("Vladimir Putin")).containsExactly("Vladimir Putin", "Putin");
  }

  @Test
  void aHyphenInAGivenNamePartsNothing() {
    var cast = Casting.of("Moon Jae-in praised the summit. Moon Jae-in summit diplomacy goes on.");
    assertThat(cast.names(Kind.PERSON)).containsExactly("Moon Jae-in");
  }

  @Test
  void aTitleIsNoPartOfTheName() {
    var cast = Casting.of("On Friday President Vladimir Putin met Foreign Minister Wang Yi.");
    assertThat(cast.names(Kind.PERSON)).containsExactly("Vladimir Putin", "Wang Yi");
    assertThat(cast.mentions("Vladimir Putin")).containsExactly("President Vladimir Putin");
  }

  @Test
  void husbandAndWidow() {
    var cast =
        Casting.of(
            "Ambassador Pavel Orlov died last year, according to his widow Irina Orlova."
                + " Orlov said her husband had loved the country.");
    assertThat(cast.mentions("Irina Orlova")).contains("Orlov");
    assertThat(cast.mentions("Pavel Orlov")).doesNotContain("Orlov");
  }

  @Test
  void whoHasAHusbandIsNotTheManEvenWhereNoWomanIsKnown() {
    var cast =
        Casting.of(
            "Ambassador Pavel Orlov died last year. Orlov said her husband had loved the country.");
    assertThat(cast.mentions("Pavel Orlov")).doesNotContain("Orlov");
  }

  @Test
  void aManWhoSpeaksOfAnotherWomansHusbandIsStillTheMan() {
    var cast =
        Casting.of(
            "Ambassador Pavel Orlov met Irina Petrova. Orlov said Petrova loved her country.");
    assertThat(cast.mentions("Pavel Orlov")).contains("Orlov");
  }

  @Test
  void aManWhoSpeaksOfAnAideAndHerHusbandIsStillTheMan() {
    var cast =
        Casting.of(
            "Pavel Orlov testified. Mr. Orlov wrote, referring to a top aide and her husband.");
    assertThat(cast.mentions("Pavel Orlov")).contains("Mr. Orlov");
    assertThat(
            Casting.of("Pavel Orlov testified. Orlov wrote to a top aide and her husband.")
                .mentions("Pavel Orlov"))
        .contains("Orlov");
  }

  @Test
  void theSameSurnameWithoutTheHusbandIsTheMan() {
    var cast =
        Casting.of(
            "Ambassador Pavel Orlov arrived with his wife Irina Orlova."
                + " Orlov said the talks had been useful.");
    assertThat(cast.mentions("Pavel Orlov")).contains("Orlov");
  }

  @Test
  void whoOnlySpeaksIsInTheCast() {
    assertThat(Casting.of("The weather was fine on Monday.").cast().actors()).isEmpty();
  }

  @Test
  void aDiseaseAndALawAreNobody() {
    assertThat(Casting.of("Ebola spread. Obamacare failed.").names(Kind.PERSON)).isEmpty();
  }
}
