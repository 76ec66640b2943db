package dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Names and titles that were taken for somebody else's, each beside a near case.
final class WhoIsMeantTest {
  @Test
  void whoIsNamedWithHisTitleHeadsThePhraseAndNotHisState() {
    var cast =
        Casting.of("The United Arab Emirates Foreign Minister Abdullah bin Zayed visited Iran.");
    int head = head(cast, "Abdullah bin Zayed");
    assertThat(head).isEqualTo(5);
    assertThat(head(Casting.of("Russian President Vladimir Putin visited Iran."), "Vladimir Putin"))
        .isEqualTo(3);
  }

  private static int head(Casting cast, String name) {
    String id = cast.actor(name).id();
    return cast.cast().mentions().stream()
        .filter(m -> m.actor().equals(id))
        .findFirst()
        .orElseThrow()
        .head();
  }

  @Test
  void theHeadOfARebelGovernmentIsNotThatOfTheState() {
    var cast =
        Casting.of(
            "Libyan leader Moammar Gadhafi spoke. The head of Libya's rebel government answered.");
    assertThat(cast.mentions("Moammar Gadhafi", Mention.Form.TITLE)).isEmpty();
  }

  @Test
  void theHeadOfTheStatesOwnGovernmentIs() {
    var cast =
        Casting.of("Libyan leader Moammar Gadhafi spoke. The head of Libya's government answered.");
    assertThat(cast.mentions("Moammar Gadhafi", Mention.Form.TITLE)).containsExactly("head");
  }

  @Test
  void theOppositionOfAStateIsSomebody() {
    var cast =
        Casting.of("The Syrian opposition met in Cairo. Syrian dissident groups stayed away.");
    assertThat(cast.names(Kind.GROUP))
        .containsExactly("Syrian opposition", "Syrian dissident groups");
  }

  @Test
  void groupsOfAStateAreNobodyByThemselves() {
    assertThat(Casting.of("The Syrian groups met in Cairo.").names(Kind.GROUP)).isEmpty();
  }

  @Test
  void whereTheArticleIsMostlyInIsATown() {
    var cast =
        Casting.of(
            "Troops shelled Ras Lanuf on Friday.\nFighting in Ras Lanuf went on, and the port of"
                + " Ras Lanuf burned.");
    assertThat(cast.names(Kind.PERSON)).isEmpty();
  }

  @Test
  void whatIsSurroundedOrRetreatedFromIsATown() {
    var cast =
        Casting.of("Tanks surrounded Tremseh Lanuf.\nOn Friday they retreated from Tremseh Lanuf.");
    assertThat(cast.names(Kind.PERSON)).isEmpty();
  }

  @Test
  void whomTanksAreNamedAfterIsAMan() {
    var cast = Casting.of("Tanks of Angela Merkel left.\nThen Angela Merkel left.");
    assertThat(cast.names(Kind.PERSON)).containsExactly("Angela Merkel");
  }

  @Test
  void whomOneHasConfidenceInIsAMan() {
    var cast = Casting.of("Voters have confidence in Angela Merkel.");
    assertThat(cast.names(Kind.PERSON)).containsExactly("Angela Merkel");
  }

  @Test
  void alQaedaIsNoMan() {
    var cast = Casting.of("He said that al-Qaida had fled. Later al-Qaida denied it.");
    assertThat(cast.names(Kind.PERSON)).isEmpty();
    assertThat(cast.names(Kind.INTERNATIONAL)).containsExactly("al-Qaeda");
  }

  @Test
  void thatCountryIsTheOneNamedLast() {
    var cast = Casting.of("Iraq had to leave Kuwait after its invasion of that country.");
    assertThat(cast.mentions("Kuwait")).containsExactly("Kuwait", "country");
    assertThat(cast.mentions("Iraq")).doesNotContain("country");
  }

  @Test
  void theCountryIsOpenBetweenTwo() {
    var cast = Casting.of("Iraq had to leave Kuwait after the invasion of the country.");
    assertThat(cast.mentions("Kuwait")).containsExactly("Kuwait");
  }

  @Test
  void theGeneralAssemblyOfAChurchIsNotThatOfTheNations() {
    var church = Casting.of("On Friday the General Assembly of the Scottish church met in Leith.");
    assertThat(church.has("UN General Assembly")).isFalse();
    var nations = Casting.of("On Friday the General Assembly of the United Nations met.");
    assertThat(nations.has("UN General Assembly")).isTrue();
  }

  @Test
  void aSpokesmanForABodyIsItsOwn() {
    var text = "Spokesman Pavel Orlov spoke. The spokesman for Oslo University resigned.";
    assertThat(Casting.of(text).mentions("Pavel Orlov")).doesNotContain("spokesman");
    var bare = "Spokesman Pavel Orlov spoke. The spokesman resigned.";
    assertThat(Casting.of(bare).mentions("Pavel Orlov")).contains("spokesman");
  }

  @Test
  void theHeadOfAnArmyIsNotThatOfItsState() {
    assertThat(Casting.of("The head of Britain's armed forces resigned.").names(Kind.PERSON))
        .isEmpty();
    assertThat(Casting.of("The head of Britain's government resigned.").names(Kind.PERSON))
        .hasSize(1);
  }
}
