package dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands for a state, and what does not.
final class StatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The DPRK fired a rocket.|North Korea|NAME",
        "Pyongyang wants the sanctions lifted.|North Korea|CAPITAL",
        "Talks between Pyongyang and Washington stalled.|United States|CAPITAL",
        "Relations with Moscow have improved.|Russia|CAPITAL",
        "Moscow's position has not changed.|Russia|CAPITAL",
        "The Kremlin denied the report.|Russia|CAPITAL",
        "The White House denied the report.|United States|CAPITAL",
        "The Blue House denied the report.|South Korea|CAPITAL",
        "The Americans want a deal.|United States|DEMONYM",
        "Germany bombed the British.|United Kingdom|DEMONYM",
        "Libya invited British, French and Dutch teams.|United Kingdom|DEMONYM",
        "Libya invited British, French and Dutch teams.|France|DEMONYM",
        "Russian support was welcome.|Russia|DEMONYM",
        "The U.S. imposed sanctions.|United States|NAME",
        "America imposed sanctions.|United States|NAME",
        "The UK imposed sanctions.|United Kingdom|NAME",
        "The Republic of Korea agreed.|South Korea|NAME",
      })
  void whatStandsForAState(String text, String state, Mention.Form form) {
    var cast = Casting.of(text);
    assertThat(cast.actor(state).kind()).isEqualTo(Kind.STATE);
    assertThat(cast.mentions(state, form)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met in Pyongyang on Monday.",
        "He flew to Moscow by way of Vladivostok.",
        "The Moscow conference ended early.",
        "He studied at a Singapore-based institute.",
        "The streets of Moscow were empty.",
        "He visited Siberia and the Far East.",
        "The Korean Peninsula is divided.",
        "He spoke to them in Russian.",
        "Please tell us more.",
      })
  void whatIsNoState(String text) {
    assertThat(Casting.of(text).names(Kind.STATE)).isEmpty();
  }

  @Test
  void theNorthWhereAKoreaIsInFocus() {
    var cast = Casting.of("North Korea will not yield. Nobody wants a war with the North.");
    assertThat(cast.mentions("North Korea")).containsExactly("North Korea", "North");
  }

  @Test
  void theNorthOfAnotherCountry() {
    var cast = Casting.of("Italy is rich. Nobody wants to leave the North.");
    assertThat(cast.names(Kind.STATE)).containsExactly("Italy");
  }

  @Test
  void peopleOfAStateAreAGroup() {
    var cast = Casting.of("Russian legislators visited the DPRK.");
    assertThat(cast.names(Kind.GROUP)).containsExactly("Russian legislators");
    assertThat(cast.actor("Russian legislators").country()).isEqualTo("RUS");
    assertThat(cast.actor("Russian legislators").sector()).isEqualTo("LEG");
  }

  @Test
  void thePeopleOfAStateAreAGroup() {
    var cast = Casting.of("Russia supports the rights of the Syrian people.");
    assertThat(cast.names(Kind.GROUP)).containsExactly("Syrian people");
  }

  @Test
  void peopleInAStateAreNobody() {
    var cast = Casting.of("Russia supports the rights of many poor people.");
    assertThat(cast.names(Kind.GROUP)).isEmpty();
  }

  @Test
  void bothSidesOfAHyphen() {
    var cast = Casting.of("The US-North Korea track is blocked, as are Russian-Chinese relations.");
    assertThat(cast.names(Kind.STATE))
        .containsExactly("United States", "North Korea", "Russia", "China");
  }

  @Test
  void everyStateHasACodeAndAName() {
    var countries = new Countries();
    assertThat(countries.country("Kosovo")).extracting("code").isEqualTo("KOS");
    assertThat(countries.country("Palestinian")).extracting("code").isEqualTo("PSE");
    assertThat(countries.country("Myanmar (Burma)")).extracting("code").isEqualTo("MMR");
    assertThat(countries.country("Atlantis")).isNull();
  }

  @Test
  void aStateAndItsVerbAreNotItsPeople() {
    var cast = Casting.of("He read that Israel is calling for a halt.");
    assertThat(cast.names(Kind.GROUP)).isEmpty();
    assertThat(cast.names(Kind.STATE)).containsExactly("Israel");
    assertThat(Casting.of("Not only Israelis make the claim.").names(Kind.GROUP))
        .containsExactly("Israelis");
  }

  @Test
  void northAndSouthKoreaAreTwo() {
    assertThat(Casting.of("Envoys of North and South Korea will meet.").names(Kind.STATE))
        .containsExactlyInAnyOrder("North Korea", "South Korea");
    assertThat(Casting.of("Envoys of Sudan and South Korea will meet.").names(Kind.STATE))
        .containsExactlyInAnyOrder("Sudan", "South Korea");
  }
}
