package dragoman.bench;

import dragoman.language.BoostedTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// Gradient boosting of decision trees for the logistic loss (Friedman 2001), with second
/// derivatives and numbers sorted into bins (Chen and Guestrin 2016, Ke and others 2017). Each tree
/// sees half of the examples and half of the numbers, drawn from a seed: the same examples in the
/// same order give the same trees.
public final class Boosting {
  /// @param depth of each tree
  /// @param rate how much of its step each tree takes
  /// @param rest the smallest sum of second derivatives in a leaf
  public record Settings(int trees, int depth, double rate, double rest) {}

  private static final int FITS = 3;
  private static final int BINS = 64;
  private static final int SAMPLE = 40_000;
  private static final double PENALTY = 1;

  private final List<String> names;
  private final Settings settings;
  private final List<float[]> examples = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final List<Float> weights = new ArrayList<>();

  public Boosting(List<String> names, Settings settings) {
    this.names = names;
    this.settings = settings;
  }

  /// @param weight how many examples it stands for
  public void add(float[] numbers, boolean label, float weight) {
    examples.add(numbers);
    labels.add(label);
    weights.add(weight);
  }

  /// The mean of several fits, each drawn from a seed of its own.
  public BoostedTrees train() {
    List<BoostedTrees> fits = new ArrayList<>();
    for (int seed = 1; seed <= FITS; seed++) {
      fits.add(train(new SplittableRandom(seed)));
    }
    return BoostedTrees.mean(fits);
  }

  private BoostedTrees train(SplittableRandom random) {
    float[][] cuts = cuts(random);
    byte[][] bins = bins(cuts);
    float base = base();
    double[] sums = new double[examples.size()];
    Arrays.fill(sums, base);
    List<BoostedTrees.Tree> trees = new ArrayList<>();
    for (int tree = 0; tree < settings.trees(); tree++) {
      var growing = new Growing(cuts, bins, sums, random);
      trees.add(growing.grow());
    }
    return new BoostedTrees(names, base, trees);
  }

  private float base() {
    double yes = 0;
    double all = 0;
    for (int i = 0; i < labels.size(); i++) {
      all += weights.get(i);
      yes += labels.get(i) ? weights.get(i) : 0;
    }
    return (float) Math.log(yes / (all - yes));
  }

  /// The thresholds of each number: those that part a sample of examples evenly.
  private float[][] cuts(SplittableRandom random) {
    float[][] cuts = new float[names.size()][];
    for (int number = 0; number < cuts.length; number++) {
      float[] sample = new float[Math.min(examples.size(), SAMPLE)];
      for (int i = 0; i < sample.length; i++) {
        sample[i] = examples.get(random.nextInt(examples.size()))[number];
      }
      Arrays.sort(sample);
      TreeSet<Float> distinct = new TreeSet<>();
      for (int bin = 1; bin < BINS; bin++) {
        distinct.add(sample[(int) ((long) bin * sample.length / BINS)]);
      }
      float most = sample[sample.length - 1];
      distinct.remove(most);
      if (distinct.isEmpty() && sample[0] < most) {
        distinct.add(sample[0]);
      }
      cuts[number] = new float[distinct.size()];
      int at = 0;
      for (float cut : distinct) {
        cuts[number][at++] = cut;
      }
    }
    return cuts;
  }

  private byte[][] bins(float[][] cuts) {
    byte[][] bins = new byte[cuts.length][examples.size()];
    for (int number = 0; number < cuts.length; number++) {
      for (int i = 0; i < bins[number].length; i++) {
        int found = Arrays.binarySearch(cuts[number], examples.get(i)[number]);
        bins[number][i] = (byte) (found >= 0 ? found : -found - 1);
      }
    }
    return bins;
  }

  /// One tree while it grows, level by level.
  private final class Growing {
    private final float[][] cuts;
    private final byte[][] bins;
    private final double[] sums;
    private final float[] slopes;
    private final float[] bends;
    private final int[] nodes;
    private final int[] rows;
    private final boolean[] isUsed;

    Growing(float[][] cuts, byte[][] bins, double[] sums, SplittableRandom random) {
      this.cuts = cuts;
      this.bins = bins;
      this.sums = sums;
      int size = examples.size();
      slopes = new float[size];
      bends = new float[size];
      nodes = new int[size];
      int[] drawn = new int[size];
      int count = 0;
      for (int i = 0; i < size; i++) {
        double probability = 1 / (1 + Math.exp(-sums[i]));
        float weight = weights.get(i);
        slopes[i] = (float) (weight * (probability - (labels.get(i) ? 1 : 0)));
        bends[i] = (float) Math.max(1e-6, weight * probability * (1 - probability));
        if (random.nextInt(2) == 0) {
          drawn[count++] = i;
        }
      }
      rows = Arrays.copyOf(drawn, count);
      isUsed = new boolean[cuts.length];
      for (int number = 0; number < isUsed.length; number++) {
        isUsed[number] = cuts[number].length > 0 && random.nextInt(2) == 0;
      }
    }

    BoostedTrees.Tree grow() {
      List<Integer> places = new ArrayList<>();
      List<Float> thresholds = new ArrayList<>();
      for (int level = 0; level < settings.depth(); level++) {
        int[] place = new int[1 << level];
        int[] bin = new int[1 << level];
        split(place, bin);
        for (int node = 0; node < place.length; node++) {
          places.add(place[node]);
          thresholds.add(place[node] < 0 ? 0 : cuts[place[node]][bin[node]]);
        }
        for (int i = 0; i < nodes.length; i++) {
          int at = place[nodes[i]];
          boolean isAbove = at >= 0 && bins[at][i] > bin[nodes[i]];
          nodes[i] = 2 * nodes[i] + (isAbove ? 1 : 0);
        }
      }
      return new BoostedTrees.Tree(places, thresholds, leaves());
    }

    /// Finds where each node of a level is best parted; -1 for nowhere.
    private void split(int[] place, int[] bin) {
      Arrays.fill(place, -1);
      double[] best = new double[place.length];
      for (int number = 0; number < cuts.length; number++) {
        if (isUsed[number]) {
          split(number, best, place, bin);
        }
      }
    }

    private void split(int number, double[] best, int[] place, int[] bin) {
      double[] slope = new double[place.length * BINS];
      double[] bend = new double[place.length * BINS];
      byte[] of = bins[number];
      for (int i : rows) {
        int at = nodes[i] * BINS + of[i];
        slope[at] += slopes[i];
        bend[at] += bends[i];
      }
      for (int node = 0; node < place.length; node++) {
        double slopeAll = 0;
        double bendAll = 0;
        for (int at = node * BINS; at < (node + 1) * BINS; at++) {
          slopeAll += slope[at];
          bendAll += bend[at];
        }
        double below = 0;
        double bendBelow = 0;
        for (int cut = 0; cut < cuts[number].length; cut++) {
          below += slope[node * BINS + cut];
          bendBelow += bend[node * BINS + cut];
          double bendAbove = bendAll - bendBelow;
          if (bendBelow >= settings.rest() && bendAbove >= settings.rest()) {
            double gain =
                score(below, bendBelow)
                    + score(slopeAll - below, bendAbove)
                    - score(slopeAll, bendAll);
            if (gain > best[node] + 1e-9) {
              best[node] = gain;
              place[node] = number;
              bin[node] = cut;
            }
          }
        }
      }
    }

    private static double score(double slope, double bend) {
      return slope * slope / (bend + PENALTY);
    }

    private List<Float> leaves() {
      double[] slope = new double[1 << settings.depth()];
      double[] bend = new double[slope.length];
      for (int i : rows) {
        slope[nodes[i]] += slopes[i];
        bend[nodes[i]] += bends[i];
      }
      List<Float> leaves = new ArrayList<>();
      for (int leaf = 0; leaf < slope.length; leaf++) {
        double value = -settings.rate() * slope[leaf] / (bend[leaf] + PENALTY);
        leaves.add(Math.round(value * 10_000) / 10_000f);
      }
      for (int i = 0; i < nodes.length; i++) {
        sums[i] += leaves.get(nodes[i]);
      }
      return leaves;
    }
  }
}
