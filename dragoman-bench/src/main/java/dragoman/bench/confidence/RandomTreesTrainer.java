package dragoman.bench.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Grows extremely randomised trees (Geurts, Ernst and Wehenkel 2006): each node looks at a few
/// numbers drawn at random, draws a threshold for each between the least and the most it has there,
/// and takes the one that leaves the purest branches (Gini). The same examples in the same order
/// give the same trees.
final class RandomTreesTrainer {
  /// @param leaf the fewest examples in a leaf
  record Settings(int trees, int leaf) {}

  private static final float HALF = 0.5f;

  private final List<String> names;
  private final Settings settings;
  private final List<float[]> examples = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final List<Float> weights = new ArrayList<>();

  RandomTreesTrainer(List<String> names, Settings settings) {
    this.names = names;
    this.settings = settings;
  }

  /// @param weight how many examples it stands for
  void add(float[] numbers, boolean label, float weight) {
    examples.add(numbers);
    labels.add(label);
    weights.add(weight);
  }

  /// As `RandomTrees` reads them.
  List<String> train() {
    List<String> lines = new ArrayList<>();
    lines.add("numbers\t" + String.join("\t", names));
    for (int seed = 1; seed <= settings.trees(); seed++) {
      var nodes = new ArrayList<String>();
      int[] all = IntStream.range(0, examples.size()).toArray();
      grow(all, new SplittableRandom(seed), nodes);
      lines.add("tree\t" + String.join(" ", nodes));
    }
    return lines;
  }

  /// @param place of the number it asks about
  private record Split(int place, float threshold, double impurity) {}

  private void grow(int[] rows, SplittableRandom random, List<String> nodes) {
    double right = 0;
    double all = 0;
    for (int row : rows) {
      all += weights.get(row);
      right += labels.get(row) ? weights.get(row) : 0;
    }
    Split split =
        right == 0 || right == all || rows.length < 2 * settings.leaf()
            ? null
            : split(rows, random);
    if (split == null) {
      nodes.add(String.format(Locale.ROOT, "=%.2f", right / all));
      return;
    }
    nodes.add(
        split.threshold() == HALF
            ? String.valueOf(split.place())
            : split.place() + ">" + split.threshold());
    grow(branch(rows, split, false), random, nodes);
    grow(branch(rows, split, true), random, nodes);
  }

  private int[] branch(int[] rows, Split split, boolean isUpper) {
    return IntStream.of(rows)
        .filter(row -> examples.get(row)[split.place()] > split.threshold() == isUpper)
        .toArray();
  }

  /// The best of as many numbers as the square root of all, and of more as long as none of them
  /// tells examples apart; null where none does.
  private @Nullable Split split(int[] rows, SplittableRandom random) {
    int[] places = IntStream.range(0, names.size()).toArray();
    int few = (int) Math.sqrt(places.length);
    Split best = null;
    for (int seen = 0; seen < places.length && (seen < few || best == null); seen++) {
      int drawn = random.nextInt(seen, places.length);
      int place = places[drawn];
      places[drawn] = places[seen];
      places[seen] = place;
      Split split = split(rows, place, random);
      if (split != null && (best == null || split.impurity() < best.impurity())) {
        best = split;
      }
    }
    return best;
  }

  private @Nullable Split split(int[] rows, int place, SplittableRandom random) {
    float least = Float.MAX_VALUE;
    float most = -Float.MAX_VALUE;
    for (int row : rows) {
      float number = examples.get(row)[place];
      least = Math.min(least, number);
      most = Math.max(most, number);
    }
    if (least == most) {
      return null;
    }
    /* Signs that are or are not so have one threshold; of others two digits are kept. */
    float threshold =
        least == 0 && most == 1
            ? HALF
            : Math.round((least + random.nextDouble() * (most - least)) * 100) / 100f;
    double[] rightOf = new double[2];
    double[] allOf = new double[2];
    int[] count = new int[2];
    for (int row : rows) {
      int branch = examples.get(row)[place] > threshold ? 1 : 0;
      count[branch]++;
      allOf[branch] += weights.get(row);
      rightOf[branch] += labels.get(row) ? weights.get(row) : 0;
    }
    return count[0] < settings.leaf() || count[1] < settings.leaf()
        ? null
        : new Split(
            place, threshold, impurity(rightOf[0], allOf[0]) + impurity(rightOf[1], allOf[1]));
  }

  /// Of Gini, times the weight of the branch.
  private static double impurity(double right, double all) {
    return right * (all - right) / all;
  }
}
