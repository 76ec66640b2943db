package dragoman.position;

import dragoman.language.Sentence;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/// Whether a sentence is for or against somebody it names: multinomial logistic regression over
/// [TargetFeatures].
///
/// The model, `target-stance.model`, was trained on NewsMTSC (Hamborg and Donnay 2021, MIT licence)
/// by `dragoman-bench/experiments/stance/train`. It holds hashed features and their weights, of
/// which no text can be had again. It judges the tone of a sentence, which is less than a position
/// on an issue, and it is right about two times in three: use it as one sign among others.
/// Immutable and thread-safe.
public final class TargetStance {
  /// What a sentence is to its target.
  public enum Leaning {
    AGAINST,
    NEUTRAL,
    FOR
  }

  /// @param probability of the leaning, from 0 to 1
  public record Judgement(Leaning leaning, double probability) {}

  private static final String RESOURCE = "/dragoman/position/target-stance.model";

  private final TargetFeatures features = new TargetFeatures();
  private final float[][] weights;

  /// @param weights for each leaning one for each feature
  public TargetStance(float[][] weights) {
    this.weights = weights.clone();
  }

  /// Reads the model: a scale for each leaning, then its weights, a byte each.
  public static TargetStance load() {
    try (InputStream stream = TargetStance.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the class path lacks " + RESOURCE);
      }
      float[][] weights = new float[Leaning.values().length][TargetFeatures.SIZE];
      try (var in = new DataInputStream(new GZIPInputStream(stream))) {
        for (float[] row : weights) {
          float scale = in.readFloat();
          for (int i = 0; i < row.length; i++) {
            row[i] = scale * in.readByte();
          }
        }
      }
      return new TargetStance(weights);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /// @param first index of the target's first token
  /// @param last index of its last
  public Judgement judge(Sentence sentence, int first, int last) {
    double[] probabilities = probabilities(features.of(sentence, first, last), weights);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return new Judgement(Leaning.values()[best], probabilities[best]);
  }

  /// The probability of each leaning.
  public static double[] probabilities(int[] features, float[][] weights) {
    double[] found = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < found.length; i++) {
      double score = 0;
      for (int feature : features) {
        score += weights[i][feature];
      }
      found[i] = Math.exp(Math.clamp(score, -30, 30));
      sum += found[i];
    }
    for (int i = 0; i < found.length; i++) {
      found[i] /= sum;
    }
    return found;
  }
}
