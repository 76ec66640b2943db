package dragoman.bench.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.RandomTrees;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class RandomTreesTrainerTest {
  private static final List<String> NAMES = List.of("near", "far", "noise");

  /// What is near and not far is right.
  private static List<String> trained() {
    var trainer = new RandomTreesTrainer(NAMES, new RandomTreesTrainer.Settings(20, 2));
    var random = new SplittableRandom(7);
    for (int i = 0; i < 200; i++) {
      float near = random.nextInt(2);
      float far = random.nextInt(10);
      trainer.add(
          new float[] {near, far, random.nextInt(5)}, near == 1 && far < 5, i % 2 == 0 ? 1 : 0.5f);
    }
    return trainer.train();
  }

  private static double asked(float near, float far) {
    return RandomTrees.of(trained()).probability(Map.of("near", near, "far", far, "noise", 2f));
  }

  @Test
  void theyLearnWhatGoesTogether() {
    assertThat(asked(1, 2)).isGreaterThan(0.8);
    assertThat(asked(1, 8)).isLessThan(0.2);
    assertThat(asked(0, 2)).isLessThan(0.2);
  }

  @Test
  void theSameExamplesMakeTheSameTrees() {
    assertThat(trained())
        .isEqualTo(trained())
        .hasSize(21)
        .first()
        .isEqualTo("numbers\tnear\tfar\tnoise");
  }

  @Test
  void examplesOfOneKindMakeLeaves() {
    var trainer = new RandomTreesTrainer(NAMES, new RandomTreesTrainer.Settings(1, 1));
    trainer.add(new float[] {1, 2, 3}, true, 1);
    trainer.add(new float[] {2, 3, 4}, true, 1);
    assertThat(trainer.train()).last().isEqualTo("tree\t=1.00");
  }
}
