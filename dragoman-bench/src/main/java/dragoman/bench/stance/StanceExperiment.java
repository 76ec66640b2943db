package dragoman.bench.stance;

import dragoman.bench.Shuffle;
import dragoman.bench.stance.Targets.Target;
import dragoman.bench.statements.ParseCache;
import dragoman.language.Annotator;
import dragoman.language.CoreNlpAnnotator;
import dragoman.position.TargetFeatures;
import dragoman.position.TargetStance;
import dragoman.position.TargetStance.Leaning;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/// Trains and measures `TargetStance`: `StanceExperiment cross TRAIN.jsonl PARSES FIGURES` by five
/// folds of articles, `StanceExperiment train TRAIN.jsonl PARSES MODEL` on all.
public final class StanceExperiment {
  private static final int FOLDS = 5;
  private static final int PASSES = 15;
  private static final double STEP = 0.1;
  private static final double PENALTY = Double.parseDouble(System.getProperty("l2", "3e-4"));

  private StanceExperiment() {}

  public static void main(String[] arguments) throws IOException {
    Annotator[] shared = new Annotator[1];
    var cache =
        new ParseCache(
            Path.of(arguments[2]),
            () -> shared[0] = shared[0] == null ? new CoreNlpAnnotator() : shared[0]);
    List<Target> targets = Targets.read(Path.of(arguments[1]), cache);
    Path out = Path.of(arguments[3]);
    if (arguments[0].equals("train")) {
      write(trained(targets), out);
    } else {
      Files.write(out, figures(targets));
    }
  }

  private static List<String> figures(List<Target> targets) {
    int[][] counts = new int[3][3];
    for (int fold = 0; fold < FOLDS; fold++) {
      int without = fold;
      List<Target> train = targets.stream().filter(t -> fold(t) != without).toList();
      float[][] weights = trained(train);
      for (Target target : targets) {
        if (fold(target) == fold) {
          double[] found = TargetStance.probabilities(target.features(), weights);
          int best = 0;
          for (int i = 1; i < found.length; i++) {
            best = found[i] > found[best] ? i : best;
          }
          counts[target.leaning().ordinal()][best]++;
        }
      }
    }
    List<String> lines = new ArrayList<>();
    double sum = 0;
    int right = 0;
    for (Leaning leaning : Leaning.values()) {
      int i = leaning.ordinal();
      double said = counts[0][i] + counts[1][i] + counts[2][i];
      double f1 = 2.0 * counts[i][i] / (said + Arrays.stream(counts[i]).sum());
      sum += f1;
      right += counts[i][i];
      lines.add(line("F1 " + leaning, f1));
    }
    lines.add(line("macro F1", sum / 3));
    lines.add(line("accuracy", (double) right / targets.size()));
    lines.add("targets\t" + targets.size());
    return lines;
  }

  private static String line(String name, double value) {
    return String.format(Locale.ROOT, "%s\t%.4f", name, value);
  }

  private static int fold(Target target) {
    return Math.floorMod(target.article().hashCode() * 0x9E3779B1 >>> 8, FOLDS);
  }

  private static float[][] trained(List<Target> targets) {
    int size = TargetFeatures.SIZE;
    float[][] weights = new float[3][size];
    float[][] squares = new float[3][size];
    int[] order = new int[targets.size()];
    Arrays.setAll(order, i -> i);
    var random = new SplittableRandom(1);
    for (int pass = 0; pass < PASSES; pass++) {
      Shuffle.shuffle(order, random);
      for (int i : order) {
        step(targets.get(i), weights, squares);
      }
    }
    return weights;
  }

  private static void step(Target target, float[][] weights, float[][] squares) {
    double[] found = TargetStance.probabilities(target.features(), weights);
    for (int i = 0; i < weights.length; i++) {
      double error = found[i] - (target.leaning().ordinal() == i ? 1 : 0);
      for (int feature : target.features()) {
        double gradient = error + PENALTY * weights[i][feature] * 100;
        squares[i][feature] += (float) (gradient * gradient);
        weights[i][feature] -= (float) (STEP * gradient / Math.sqrt(squares[i][feature] + 1));
      }
    }
  }

  private static void write(float[][] weights, Path file) throws IOException {
    try (var out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      for (float[] row : weights) {
        float most = 1e-9f;
        for (float weight : row) {
          most = Math.max(most, Math.abs(weight));
        }
        float scale = most / Byte.MAX_VALUE;
        out.writeFloat(scale);
        for (float weight : row) {
          out.writeByte(Math.round(weight / scale));
        }
      }
    }
  }
}
