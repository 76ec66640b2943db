package dragoman.situation;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DifferingTollsTest {
  private static final List<String> STORY =
      List.of(
          "Riots shook the port of Oldharbour on Tuesday after the union called a strike.\n",
          "There was unrest in Oldharbour, where dockers walked out before dawn on Tuesday.\n");

  /// What is found between two articles of one story that end with these sentences.
  private static List<String> found(String one, String other) {
    List<Reading> readings = Readings.of(STORY.getFirst() + one, STORY.getLast() + other);
    return new DifferingTolls(new SameEventJudge(readings), new IndependentSources(readings))
        .find(readings).stream().map(c -> c.about() + ": " + c.why()).toList();
  }

  @Test
  void twoTollsOfOneStoryDiffer() {
    assertThat(
            found(
                "Police said 12 people were injured in the riots.",
                "Police said 18 people had been injured in the riots."))
        .containsExactly("number of people injured: One article counts 12, another 18.");
  }

  @Test
  void tollsOfTwoPlacesDifferNot() {
    assertThat(
            found(
                "Police in Lund said 12 people were injured in the riots.",
                "Police in Bergen said 18 people had been injured in the riots."))
        .isEmpty();
  }

  @Test
  void tollsInSentencesThatShareLittleDifferNot() {
    assertThat(
            found(
                "Police said 12 people were injured in the riots.",
                "An old crane fell over and 18 people were injured."))
        .isEmpty();
  }
}
