package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RandomTreesTest {
  private static final String NUMBERS = "numbers\tnear\tfar";
  private static final RandomTrees TREES =
      RandomTrees.of(
          List.of("# two trees", NUMBERS, "tree\t0 =0.20 1>2.5 =0.40 =0.80", "tree\t=0.60"));

  private static double asked(float near, float far) {
    return TREES.probability(Map.of("near", near, "far", far, "other", 9f));
  }

  @Test
  void itIsTheMeanOfTheLeavesReached() {
    assertThat(asked(0.5f, 9)).isEqualTo(0.4, within(1e-6));
    assertThat(asked(0.6f, 2.5f)).isEqualTo(0.5, within(1e-6));
    assertThat(asked(0.6f, 2.6f)).isEqualTo(0.7, within(1e-6));
  }

  @Test
  void whatIsNotNamedIsNothing() {
    assertThat(TREES.probability(Map.of())).isEqualTo(0.4, within(1e-6));
  }

  @Test
  void treesThatAreCutOrTooLongAreRefused() {
    assertThatThrownBy(() -> RandomTrees.of(List.of(NUMBERS, "tree\t0 =0.20")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("branch missing");
    assertThatThrownBy(() -> RandomTrees.of(List.of(NUMBERS, "tree\t=0.20 =0.40")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more nodes");
    assertThatThrownBy(() -> RandomTrees.of(List.of(NUMBERS)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no tree");
    assertThatThrownBy(() -> RandomTrees.of(List.of("wood")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wanted: wood");
  }
}
