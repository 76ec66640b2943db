package dragoman.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DifferingAgesTest {
  private static List<String> found(boolean areOfOneStory, String... texts) {
    var readings = Readings.of(texts);
    var identities = new Identities(new IdentityMerger().merge(readings));
    return new DifferingAges(identities, (a, b) -> areOfOneStory)
        .find(readings).stream().map(c -> c.about() + ": " + c.why()).toList();
  }

  @Test
  void twoAgesOfOnePersonDiffer() {
    assertThat(
            found(
                true,
                "Robert Carver, 31, was arrested in Leeds on Friday.",
                "Police arrested 32-year-old Robert Carver in Leeds."))
        .containsExactly("Robert Carver, age: One article gives the age as 31, another as 32.");
  }

  @Test
  void theSameAgeOrAnotherPersonDiffersNot() {
    assertThat(
            found(
                true,
                "Robert Carver, 31, was arrested in Leeds on Friday.",
                "Police arrested 31-year-old Robert Carver in Leeds.",
                "Anna Carver, 54, was not there."))
        .isEmpty();
  }

  @Test
  void anAgeOfAnotherTimeDiffersNot() {
    assertThat(
            found(
                false,
                "Robert Carver, 31, was arrested in Leeds on Friday.",
                "Police arrested 32-year-old Robert Carver in Leeds."))
        .isEmpty();
  }

  @Test
  void aNumberThatIsNoAgeIsNotOne() {
    assertThat(
            found(
                true,
                "Robert Carver, 31, was arrested in Leeds on Friday.",
                "Robert Carver, 12 friends and a dog were seen in Leeds."))
        .isEmpty();
  }

  @Test
  void anAgeOfAnotherTimeOfLifeDiffersNot() {
    assertThat(
            found(
                true,
                "Robert Carver, 31, was arrested in Leeds on Friday.",
                "The band of 19-year-old Robert Carver had no success."))
        .isEmpty();
  }
}
