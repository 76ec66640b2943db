package dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OrganisationsTest {
  @Test
  void internationalOnesByAllTheirNames() {
    var cast =
        Casting.of("The U.N. Security Council met. The United Nations and the EU issued a report.");
    assertThat(cast.names(Kind.INTERNATIONAL))
        .containsExactly("UN Security Council", "United Nations", "European Union");
    assertThat(cast.actor("European Union").sector()).isEqualTo("IGO");
  }

  @Test
  void onesOfAStateWithTheirSector() {
    var cast = Casting.of("A spokesman told Russia's TASS news agency that the talks had begun.");
    assertThat(cast.actor("TASS").country()).isEqualTo("RUS");
    assertThat(cast.actor("TASS").sector()).isEqualTo("JRN");
  }

  /// Its name begins with a people and a hyphen; it once ended the reading of its article.
  @Test
  void oneWhosePeopleIsJoinedByAHyphen() {
    var cast =
        Casting.of(
            "The American-Islamic Relations Committee met Reuters. Reuters asked the"
                + " American-Islamic Relations Committee for a statement.");
    assertThat(cast.names(Kind.ORGANISATION)).contains("Reuters");
  }

  @Test
  void aForumATreatyAndARailwayAreNone() {
    var cast =
        Casting.of(
            "He spoke at the Eastern Economic Forum about the Trans-Siberian Railway"
                + " and the Nuclear Non-Proliferation Treaty.");
    assertThat(cast.names(Kind.ORGANISATION)).isEmpty();
  }

  @Test
  void theEndOfALongerNameIsNotABodyOfItsOwn() {
    assertThat(
            Casting.of("Officials of the National Security Council met on Monday.")
                .names(Kind.INTERNATIONAL))
        .isEmpty();
    assertThat(
            Casting.of("Diplomats of the Security Council met on Monday.")
                .names(Kind.INTERNATIONAL))
        .containsExactly("UN Security Council");
  }

  @Test
  void twoJoinedByAndAreTwo() {
    assertThat(
            Casting.of("Human Rights Watch and Amnesty International condemned the raid.")
                .names(Kind.ORGANISATION))
        .containsExactly("Human Rights Watch", "Amnesty International");
    assertThat(
            Casting.of("The Food and Drug Administration condemned the raid.")
                .names(Kind.ORGANISATION))
        .containsExactly("Food and Drug Administration");
  }
}
