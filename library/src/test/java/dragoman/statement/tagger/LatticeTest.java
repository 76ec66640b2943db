package dragoman.statement.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LatticeTest {
  private final float[][] states = {{0.5f, 0}, {0, 2}, {0.5f, 0}};
  private final float[][] steps = {{0, 0, 0, 0}, {1, 0, 0, 1}, {1, 0, 0, 1}};
  private final Lattice lattice = new Lattice(states, steps, 2);

  @Test
  void theBestLabellingHasTheHighestScore() {
    assertThat(lattice.best()).containsExactly(1, 1, 1);
    assertThat(lattice.best(2).getFirst().labels()).containsExactly(1, 1, 1);
  }

  @Test
  void allLabellingsAddUpToTheWhole() {
    List<Lattice.Path> all = lattice.best(100);
    double sum = all.stream().mapToDouble(path -> Math.exp(path.score())).sum();
    assertThat(all).hasSize(8);
    assertThat(Math.log(sum)).isCloseTo(lattice.whole(), within(1e-6));
  }
}
