package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// The definition, computed slowly in doubles, is the oracle.
final class ParserNetworkTest {
  private static final ParserModel MODEL = ParserModel.load(ParserModel.ENGLISH);

  @Test
  void scoresAreThoseOfTheDefinitionForFrequentAndRareWordsAlike() {
    var network = new ParserNetwork(MODEL);
    var scratch = network.scratch();
    var random = new Random(11);
    int[] absent = ParserFeatures.absent(MODEL);
    for (int round = 0; round < 200; round++) {
      int[] features = absent.clone();
      for (int place = 0; place < features.length; place++) {
        if (place < ParserFeatures.TAGS && random.nextInt(6) > 0) {
          features[place] = random.nextInt(MODEL.words().size());
        } else if (place >= ParserFeatures.RELATIONS) {
          features[place] += random.nextInt(MODEL.relations().size());
        }
      }
      double[] expected = scores(features);
      float[] scores = network.scores(features, scratch);
      for (int i = 0; i < expected.length; i++) {
        assertThat((double) scores[i])
            .isCloseTo(expected[i], within(1e-3 * Math.max(10, Math.abs(expected[i]))));
      }
    }
  }

  private static double[] scores(int[] features) {
    int dimensions = MODEL.embeddings()[0].length;
    double[] scores = new double[MODEL.output()[0].length];
    for (int unit = 0; unit < MODEL.bias().length; unit++) {
      double sum = MODEL.bias()[unit];
      for (int place = 0; place < features.length; place++) {
        for (int k = 0; k < dimensions; k++) {
          sum +=
              (double) MODEL.hidden()[place * dimensions + k][unit]
                  * MODEL.embeddings()[features[place]][k];
        }
      }
      for (int i = 0; i < scores.length; i++) {
        scores[i] += sum * sum * sum * MODEL.output()[unit][i];
      }
    }
    return scores;
  }
}
