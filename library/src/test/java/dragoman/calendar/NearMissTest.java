package dragoman.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resolution 2356 was adopted by the Council.",
        "The border is 1700 kilometers long.",
        "Some 2,018 troops were sent home.",
        "More than 2000 people fled the town.",
        "The second summit failed.",
        "Theresa May met the chairman.",
        "They may reach an agreement.",
        "Troops will march on the capital.",
        "The sun rose over the port.",
        "Prices fall when supply grows.",
        "They sprang from the spring of the mountain.",
        "The fall of the regime was feared.",
        "It was the first meeting of the two.",
        "He holds a quarter of the shares.",
        "The plan costs 40 billion in all.",
        "The Daily Mail denied it.",
        "He flew in a Boeing 747 to the port.",
        "Route 2010 is closed.",
        "A future summit would help.",
        "He called as soon as he could.",
        "The group of 20 states agreed.",
      })
  void what_only_looks_like_a_time_is_none(String sentence) {
    assertThat(Phrase.times("2019-04-26", sentence)).isEmpty();
  }
}
