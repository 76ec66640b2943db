package dragoman.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class StoriesTest {
  private final Nearness nearness =
      new Nearness(
          Map.of(
              "sale", "Norvik buys the shipyard of Lund. The Norvik Group pays 3 million for it.",
              "deal", "The Norvik Group has bought the Lund shipyard for 3 million, it says.",
              "fire", "A theatre in Porto burned on Sunday. The Rivoli Theatre stood 80 years.",
              "blaze", "Fire destroys the Rivoli Theatre of Porto, which stood for 80 years."),
          WordSenses.load());

  @Test
  void articlesWithTheSameNamesAndNumbersAreOfOneStory() {
    assertThat(nearness.isOneStory("sale", "deal")).isTrue();
    assertThat(nearness.isOneStory("fire", "blaze")).isTrue();
  }

  @Test
  void othersAreNot() {
    assertThat(nearness.isOneStory("sale", "fire")).isFalse();
    assertThat(nearness.isOneStory("sale", "none")).isFalse();
  }
}
