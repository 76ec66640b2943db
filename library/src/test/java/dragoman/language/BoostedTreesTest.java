package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BoostedTreesTest {
  private static final List<String> LINES =
      List.of("numbers\tnear\tfar", "base\t-1.0", "tree\t0>0.5\t-\t1>2.0\t0.0\t9.0\t2.0\t3.0");

  private final BoostedTrees trees = BoostedTrees.of(LINES);

  private static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  @Test
  void eachNodeLeadsUpwardsOnlyAboveItsThreshold() {
    assertThat(trees.probability(new float[] {.5f, 9})).isEqualTo(logistic(-1), within(1e-9));
    assertThat(trees.probability(new float[] {.6f, 2})).isEqualTo(logistic(1), within(1e-9));
    assertThat(trees.probability(new float[] {.6f, 2.1f})).isEqualTo(logistic(2), within(1e-9));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(trees.lines()).isEqualTo(LINES);
    assertThat(BoostedTrees.of(trees.lines())).isEqualTo(trees);
  }

  @Test
  void aTreeThatIsNotFullIsRefused() {
    assertThatThrownBy(() -> BoostedTrees.of(List.of("tree\t0>0.5\t-\t1.0\t2.0")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("full tree");
  }
}
