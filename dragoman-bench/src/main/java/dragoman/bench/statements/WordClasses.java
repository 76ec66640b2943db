package dragoman.bench.statements;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/// Sorts words into classes of like use: spherical k-means over the word vectors that Stanford
/// CoreNLP's dependency parser carries. `WordClasses OUT` writes the resource of the `statement`
/// room.
public final class WordClasses {
  private static final String PARSER = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final int VOCABULARY = 24_000;
  private static final int CLASSES = 320;
  private static final int PASSES = 12;
  private static final int DIMENSIONS = 50;

  private WordClasses() {}

  public static void main(String[] arguments) throws IOException {
    List<String> words = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    read(words, vectors);
    int[] classes = cluster(vectors);
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Classes of words of like use. Format: the words of one class a line, the line's number is its name.");
    lines.add(
        "# Source: spherical k-means over the word vectors of Stanford CoreNLP 4.5.10's dependency parser");
    lines.add(
        "# (english_UD, GPL-3.0-or-later); made by dragoman.bench.statements.WordClasses, seed 1.");
    for (int k = 0; k < CLASSES; k++) {
      var line = new StringBuilder();
      for (int i = 0; i < classes.length; i++) {
        if (classes[i] == k) {
          line.append(line.isEmpty() ? "" : " ").append(words.get(i));
        }
      }
      lines.add(line.toString());
    }
    Files.write(Path.of(arguments[0]), lines);
  }

  /// The most frequent words of small letters; the parser's list is in order of frequency.
  private static void read(List<String> words, List<float[]> vectors) throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Objects.requireNonNull(WordClasses.class.getResourceAsStream(PARSER))),
                UTF_8))) {
      for (String line = lines.readLine();
          line != null && words.size() < VOCABULARY;
          line = lines.readLine()) {
        String[] fields = line.split(" ");
        if (fields.length == DIMENSIONS + 1 && fields[0].matches("[a-z][a-z-]+")) {
          words.add(fields[0]);
          vectors.add(unit(fields));
        }
      }
    }
  }

  private static float[] unit(String[] fields) {
    float[] vector = new float[DIMENSIONS];
    double length = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = Float.parseFloat(fields[i + 1]);
      length += vector[i] * vector[i];
    }
    return scaled(vector, length);
  }

  private static float[] scaled(float[] vector, double square) {
    float factor = (float) (1 / Math.sqrt(Math.max(square, 1e-12)));
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
    return vector;
  }

  private static int[] cluster(List<float[]> vectors) {
    var random = new Random(1);
    float[][] centres = new float[CLASSES][];
    for (int k = 0; k < CLASSES; k++) {
      centres[k] = vectors.get(random.nextInt(Math.min(vectors.size(), 6000))).clone();
    }
    int[] classes = new int[vectors.size()];
    for (int pass = 0; pass < PASSES; pass++) {
      for (int i = 0; i < classes.length; i++) {
        classes[i] = nearest(vectors.get(i), centres);
      }
      move(vectors, classes, centres);
    }
    return classes;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < centres.length; k++) {
      float product = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        product += vector[d] * centres[k][d];
      }
      if (product > most) {
        most = product;
        best = k;
      }
    }
    return best;
  }

  private static void move(List<float[]> vectors, int[] classes, float[][] centres) {
    float[][] sums = new float[centres.length][DIMENSIONS];
    for (int i = 0; i < classes.length; i++) {
      for (int d = 0; d < DIMENSIONS; d++) {
        sums[classes[i]][d] += vectors.get(i)[d];
      }
    }
    for (int k = 0; k < centres.length; k++) {
      double square = 0;
      for (float value : sums[k]) {
        square += value * value;
      }
      if (square > 0) {
        centres[k] = scaled(Arrays.copyOf(sums[k], DIMENSIONS), square);
      }
    }
  }
}
