package dragoman.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AverageLinkTest {
  private static final double[][] LIKE = {
    {1, .9, .8, 0}, {.9, 1, .2, 0}, {.8, .2, 1, .1}, {0, 0, .1, 1}
  };

  @Test
  void whatIsLikeIsOneGroup() {
    assertThat(new AverageLink(.5).group(4, (a, b) -> LIKE[a][b]))
        .containsExactly(List.of(0, 1, 2), List.of(3));
  }

  @Test
  void aHigherThresholdLeavesMoreApart() {
    assertThat(new AverageLink(.6).group(4, (a, b) -> LIKE[a][b]))
        .containsExactly(List.of(0, 1), List.of(2), List.of(3));
  }

  @Test
  void nothingGivesNoGroup() {
    assertThat(new AverageLink(.5).group(0, (a, b) -> 1)).isEmpty();
  }
}
