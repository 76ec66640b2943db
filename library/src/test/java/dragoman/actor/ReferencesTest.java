package dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Titles, plurals and pronouns that stand for somebody named elsewhere.
final class ReferencesTest {
  @Test
  void aTitleStandsForItsOnlyHolder() {
    var cast =
        Casting.of("Russian Foreign Minister Sergei Lavrov came. The Foreign Minister was brief.");
    assertThat(cast.mentions("Sergei Lavrov", Mention.Form.TITLE))
        .containsExactly("Foreign Minister");
  }

  @Test
  void aTitleOfAnotherStateDoesNot() {
    var cast =
        Casting.of(
            "Russian Foreign Minister Sergei Lavrov came. The Chinese foreign minister was brief.");
    assertThat(cast.mentions("Sergei Lavrov", Mention.Form.TITLE)).isEmpty();
    assertThat(cast.has("foreign minister of China")).isTrue();
  }

  @Test
  void theOneWhoseStateWasNotSaid() {
    var cast =
        Casting.of(
            "President Donald Trump met Russian President Vladimir Putin."
                + " The U.S. president smiled.");
    assertThat(cast.mentions("Donald Trump", Mention.Form.TITLE)).containsExactly("president");
  }

  @Test
  void ofSeveralPresidentsTheOneNamedJustBefore() {
    var cast =
        Casting.of(
            "President Moon Jae-in greeted President Emmanuel Macron.\n"
                + "Macron stayed a day. The president then left.");
    assertThat(cast.mentions("Emmanuel Macron", Mention.Form.TITLE)).containsExactly("president");
  }

  @Test
  void betweenTwoPresidentsNamedJustBeforeThereIsNone() {
    var cast =
        Casting.of(
            "President Moon Jae-in greeted President Emmanuel Macron. The president then left.");
    assertThat(cast.mentions("Emmanuel Macron", Mention.Form.TITLE)).isEmpty();
    assertThat(cast.mentions("Moon Jae-in", Mention.Form.TITLE)).isEmpty();
  }

  @Test
  void aTitleShortenedToItsLastWord() {
    var cast =
        Casting.of("F.B.I. director James Harlow testified. The director was asked about leaks.");
    assertThat(cast.mentions("James Harlow", Mention.Form.TITLE)).containsExactly("director");
  }

  @Test
  void aShortTitleIsNoDeputy() {
    var cast =
        Casting.of("Deputy director James Harlow testified. The director was asked about leaks.");
    assertThat(cast.mentions("James Harlow", Mention.Form.TITLE)).isEmpty();
  }

  @Test
  void aPossessorIsNoApposition() {
    var cast =
        Casting.of(
            "Police questioned Peter Hall, the president's first adviser. The president objected.");
    assertThat(cast.mentions("Peter Hall", Mention.Form.TITLE)).isEmpty();
  }

  @Test
  void whatIsDoneWithLoyaltyBelongsToNoLoyalty() {
    var cast = Casting.of("President Anna Berger spoke. They serve the president with loyalty.");
    assertThat(cast.mentions("Anna Berger", Mention.Form.TITLE)).containsExactly("president");
  }

  @Test
  void theTwoLeadersAreTheTwoNamedLast() {
    var cast =
        Casting.of(
            "Russian President Vladimir Putin will meet North Korean leader Kim Jong Un."
                + " Both leaders need a success.");
    assertThat(cast.mentions("Vladimir Putin", Mention.Form.NOMINAL))
        .containsExactly("Both leaders");
    assertThat(cast.mentions("Kim Jong Un", Mention.Form.NOMINAL)).containsExactly("Both leaders");
  }

  @Test
  void twoLeadersWithoutAnArticleMayBeAny() {
    var cast =
        Casting.of(
            "Russian President Vladimir Putin met North Korean leader Kim Jong Un."
                + " Rarely do two leaders agree.");
    assertThat(cast.mentions("Vladimir Putin", Mention.Form.NOMINAL)).isEmpty();
  }

  @Test
  void theTwoCountriesOnlyWhereThereAreTwo() {
    assertThat(
            Casting.of("Russia borders North Korea. The two countries trade little.")
                .mentions("Russia", Mention.Form.NOMINAL))
        .containsExactly("two countries");
    assertThat(
            Casting.of("Russia borders North Korea and China. The two countries trade little.")
                .mentions("Russia", Mention.Form.NOMINAL))
        .isEmpty();
  }

  @Test
  void aPronounMeansTheOnlyPerson() {
    var cast = Casting.of("Sergei Lavrov arrived on Monday. He brought a letter.");
    assertThat(cast.mentions("Sergei Lavrov", Mention.Form.PRONOUN)).containsExactly("He");
  }

  @Test
  void aPronounBetweenTwoStaysOpen() {
    var cast = Casting.of("Lavrov's letter reached Pompeo. He was not amused.");
    assertThat(cast.cast().mentions()).noneMatch(m -> m.form() == Mention.Form.PRONOUN);
  }

  @Test
  void aPronounAgreesInGender() {
    var cast = Casting.of("Valentina Matvienko met Sergei Lavrov. She stayed for a day.");
    assertThat(cast.mentions("Valentina Matvienko", Mention.Form.PRONOUN)).containsExactly("She");
  }

  @Test
  void aPronounInsideAQuotationStaysOpen() {
    var cast = Casting.of("Sergei Lavrov was calm. “He and I will wait,” the guest said.");
    assertThat(cast.cast().mentions()).noneMatch(m -> m.form() == Mention.Form.PRONOUN);
  }

  @Test
  void mentionsAreFoundByPlaceAndByHead() {
    var cast = Casting.of("Sergei Lavrov met Wang Yi.").cast();
    assertThat(cast.mentionsAt(0, 8)).extracting(Mention::text).containsExactly("Sergei Lavrov");
    assertThat(cast.mentionsHeadedBy(0, 1)).extracting(Mention::text).contains("Sergei Lavrov");
    assertThat(cast.mentionsAt(1, 8)).isEmpty();
  }

  @Test
  void theSubjectOfARelativeClauseMayBeThePossessorAboveIt() {
    var cast =
        Casting.of(
            "Russian Foreign Minister Sergei Lavrov's visit to Paris, where he met Emmanuel Macron,"
                + " was short.");
    assertThat(cast.mentions("Sergei Lavrov", Mention.Form.PRONOUN)).containsExactly("he");
  }

  @Test
  void notWhereAnotherManStandsBetween() {
    var cast =
        Casting.of(
            "Sergei Lavrov's talks with Emmanuel Macron in Paris, where he had been born, were"
                + " short.");
    assertThat(cast.mentions("Sergei Lavrov", Mention.Form.PRONOUN)).isEmpty();
  }

  @Test
  void hisWidowIsWhoWasNamedSo() {
    var cast =
        Casting.of(
            "Pavel Orlov died last year, and his widow Irina Orlova left Rome."
                + " Pavel Orlov's widow lives in Lima.");
    assertThat(cast.mentions("Irina Orlova", Mention.Form.NOMINAL)).containsExactly("widow");
  }

  @Test
  void theWidowOfAnotherManIsNot() {
    var cast =
        Casting.of(
            "Pavel Orlov died last year, and his widow Irina Orlova left Rome."
                + " Sergei Lavrov's widow lives in Lima.");
    assertThat(cast.mentions("Irina Orlova", Mention.Form.NOMINAL)).isEmpty();
  }

  @Test
  void theLatterIsTheSecondOfTwo() {
    var cast = Casting.of("Sergei Lavrov met Wang Yi and Mike Pompeo. The latter was brief.");
    assertThat(cast.mentions("Mike Pompeo", Mention.Form.NOMINAL)).containsExactly("latter");
    var former = Casting.of("Russia borders Norway and Finland. The former is in NATO.");
    assertThat(former.mentions("Norway", Mention.Form.NOMINAL)).containsExactly("former");
  }

  @Test
  void noLatterOfThreeNorOfAThing() {
    var three = Casting.of("Sergei Lavrov, Wang Yi and Mike Pompeo met. The latter was brief.");
    assertThat(three.mentions("Mike Pompeo", Mention.Form.NOMINAL)).isEmpty();
    var thing = Casting.of("Mike Pompeo discussed Iran and the sanctions. The latter were old.");
    assertThat(thing.mentions("Iran", Mention.Form.NOMINAL)).isEmpty();
    var adjective = Casting.of("Wang Yi and Mike Pompeo met. The former minister was brief.");
    assertThat(adjective.mentions("Wang Yi", Mention.Form.NOMINAL)).isEmpty();
  }

  @Test
  void theMinistryIsTheOneNamedBefore() {
    var cast =
        Casting.of("The Russian Ministry of Defense denied it. The ministry gave no details.");
    assertThat(cast.cast().mentions()).anyMatch(m -> m.text().equals("ministry"));
  }

  @Test
  void theLeagueIsTheOneNamedBefore() {
    var cast = Casting.of("The Arab League suspended Syria. The league gave no details.");
    assertThat(cast.cast().mentions()).anyMatch(m -> m.text().equals("league"));
  }

  @Test
  void betweenTwoMinistriesItStaysOpen() {
    var cast =
        Casting.of(
            "The Ministry of Defense wrote to the Ministry of Finance. The ministry was silent.");
    assertThat(cast.cast().mentions()).noneMatch(m -> m.text().equals("ministry"));
  }
}
