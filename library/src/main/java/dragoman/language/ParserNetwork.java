package dragoman.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The network that judges a configuration (Chen and Manning 2014, section 3.1): one hidden layer
/// with a cube activation, `h = (W1 · x + b1)³`, and one output for each transition, `W2 · h`.
///
/// Shared between threads; what one thread computes in lies in a [Scratch].
final class ParserNetwork {
  /*
   * x is the concatenation of 48 embeddings, so W1 · x is a sum of 48 products of a slice of W1 with
   * one embedding. Three things make that sum cheap:
   * - The product of a feature that the model lists as frequent is computed once and kept (section
   *   3.2 and "pre-computation trick" there); here when it first comes, as few of the listed come.
   * - Most places are empty most of the time. With n_i the embedding of "nothing" at place i,
   *   b1 + Σ W1_i x_i = (b1 + Σ W1_i n_i) + Σ W1_i (x_i - n_i): the first part is constant, and an
   *   empty place adds nothing to the second.
   * - Every loop runs along rows, several rows at once and without a sum across lanes: the compiler
   *   makes vector instructions of it.
   */
  private static final int TOGETHER = 5;
  private static final int LANES = 16;

  private final float[][] embeddings;
  private final int dimensions;
  private final float[][] hidden;
  private final float[][] output;
  private final float[] constant;
  private final float[] zero;
  private final int[] absent;
  private final BitSet frequent;
  private final AtomicReferenceArray<float[]> products;

  ParserNetwork(ParserModel model) {
    embeddings = model.embeddings();
    dimensions = embeddings[0].length;
    hidden = model.hidden();
    int units = model.bias().length;
    if (units % TOGETHER != 0 || dimensions % TOGETHER != 0) {
      throw new IllegalArgumentException(
          "%d hidden units or %d dimensions are not a multiple of %d"
              .formatted(units, dimensions, TOGETHER));
    }
    output = new float[units][];
    int width = -Math.floorDiv(-model.output()[0].length, LANES) * LANES;
    Arrays.setAll(output, unit -> Arrays.copyOf(model.output()[unit], width));
    absent = ParserFeatures.absent(model);
    frequent = model.frequent();
    zero = new float[units];
    constant = model.bias().clone();
    for (int place = 0; place < absent.length; place++) {
      addProducts(constant, place, embeddings[absent[place]]);
    }
    products = new AtomicReferenceArray<>(embeddings.length * ParserFeatures.TAGS);
  }

  /// Memory for one thread's computations.
  final class Scratch {
    // Products of features that are not listed as frequent; each has one place it can lie in.
    private static final int ROOM = 1 << 11;

    private final float[][] active = new float[ParserFeatures.COUNT + TOGETHER][];
    private final float[] units = new float[zero.length];
    private final float[] scores = new float[output[0].length];
    private final float[] difference = new float[dimensions];
    private final int[] rareFeatures = new int[ROOM];
    private final float[][] rareProducts = new float[ROOM][];
    private final int[] usedIn = new int[ROOM];
    private int judgement;
    // For a product whose place is taken by another feature of the same configuration.
    private final float[][] spare = new float[ParserFeatures.COUNT][zero.length];

    private Scratch() {
      Arrays.fill(rareFeatures, -1);
    }

    private float[] product(int place, int row) {
      int feature = row * ParserFeatures.COUNT + place;
      if (!frequent.get(feature)) {
        return rareProduct(feature, place, row);
      }
      int kept = row * ParserFeatures.TAGS + place % ParserFeatures.TAGS;
      float[] product = products.getAcquire(kept);
      if (product == null) {
        product = compute(new float[zero.length], place, row);
        products.setRelease(kept, product);
      }
      return product;
    }

    private float[] rareProduct(int feature, int place, int row) {
      // Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4).
      int slot = feature * 0x9E3779B9 >>> 21;
      if (rareProducts[slot] == null) {
        rareProducts[slot] = new float[zero.length];
      }
      if (rareFeatures[slot] != feature) {
        if (usedIn[slot] == judgement) {
          return compute(spare[place], place, row);
        }
        compute(rareProducts[slot], place, row);
        rareFeatures[slot] = feature;
      }
      usedIn[slot] = judgement;
      return rareProducts[slot];
    }

    private float[] compute(float[] product, int place, int row) {
      Arrays.fill(product, 0);
      for (int k = 0; k < dimensions; k++) {
        difference[k] = embeddings[row][k] - embeddings[absent[place]][k];
      }
      addProducts(product, place, difference);
      return product;
    }
  }

  Scratch scratch() {
    return new Scratch();
  }

  /// The scores of all transitions, first those of `LEFT` and `RIGHT` with each relation, then that
  /// of `SHIFT`; what follows means nothing. The array is overwritten by the next call.
  float[] scores(int[] features, Scratch scratch) {
    scratch.judgement++;
    int count = 0;
    for (int place = 0; place < features.length; place++) {
      if (features[place] != absent[place]) {
        scratch.active[count++] = scratch.product(place, features[place]);
      }
    }
    float[] units = scratch.units;
    System.arraycopy(constant, 0, units, 0, units.length);
    Arrays.fill(scratch.active, count, count + TOGETHER, zero);
    for (int first = 0; first < count; first += TOGETHER) {
      addRows(units, scratch.active, first);
    }
    cube(units);
    float[] scores = scratch.scores;
    Arrays.fill(scores, 0);
    for (int unit = 0; unit < units.length; unit += TOGETHER) {
      addScaledRows(scores, output, unit, units, unit);
    }
    return scores;
  }

  private void addProducts(float[] sum, int place, float[] embedding) {
    for (int k = 0; k < dimensions; k += TOGETHER) {
      addScaledRows(sum, hidden, place * dimensions + k, embedding, k);
    }
  }

  private static void cube(float[] units) {
    for (int i = 0; i < units.length; i++) {
      units[i] = units[i] * units[i] * units[i];
    }
  }

  private static void addRows(float[] sum, float[][] rows, int first) {
    float[] a = rows[first];
    float[] b = rows[first + 1];
    float[] c = rows[first + 2];
    float[] d = rows[first + 3];
    float[] e = rows[first + 4];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += ((a[i] + b[i]) + (c[i] + d[i])) + e[i];
    }
  }

  private static void addScaledRows(
      float[] sum, float[][] rows, int first, float[] scales, int scale) {
    float[] a = rows[first];
    float[] b = rows[first + 1];
    float[] c = rows[first + 2];
    float[] d = rows[first + 3];
    float[] e = rows[first + 4];
    float sa = scales[scale];
    float sb = scales[scale + 1];
    float sc = scales[scale + 2];
    float sd = scales[scale + 3];
    float se = scales[scale + 4];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += ((sa * a[i] + sb * b[i]) + (sc * c[i] + sd * d[i])) + se * e[i];
    }
  }
}
