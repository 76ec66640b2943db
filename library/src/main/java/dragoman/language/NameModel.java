package dragoman.language;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.PaddedList;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/// The weights of CoreNLP's three-class name model (a linear-chain conditional random field;
/// Finkel, Grenager & Manning 2005), read from the file CoreNLP ships. Features are found by the
/// hash of their names, so that no name is ever put together.
final class NameModel {
  static final String FILE = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private static final String CLUSTER_FEATURE = "-DISTSIM|C";

  private final List<String> labels;
  private final FeatureFactory<CoreLabel> factory;
  private final Set<String> lowerCaseWords;
  private final int[][] edgePlaces;
  private final long[] keys;
  private final int[] rows;
  private final float[][] weights;

  /// @throws IllegalStateException when the model is missing or of another kind
  static NameModel load() {
    InputStream file = NameModel.class.getClassLoader().getResourceAsStream(FILE);
    if (file == null) {
      throw new IllegalStateException("no name model on the class path: " + FILE);
    }
    try (var in = new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
      return new NameModel(in);
    } catch (IOException | ClassNotFoundException | ClassCastException e) {
      throw new IllegalStateException("the name model cannot be read: " + FILE, e);
    }
  }

  /*
   * The order in which CRFClassifier writes itself: label tuples for one and two words, labels,
   * feature names, flags, number of feature factories, the factories, window, weights, words known
   * in lower case.
   */
  @SuppressWarnings("unchecked") // the types are those CRFClassifier writes
  private NameModel(ObjectInputStream in) throws IOException, ClassNotFoundException {
    var tuples = (List<Index<CRFLabel>>) in.readObject();
    var classes = (Index<String>) in.readObject();
    var features = (Index<String>) in.readObject();
    var flags = (SeqClassifierFlags) in.readObject();
    var factories = (Integer) in.readObject();
    factory = (NERFeatureFactory<CoreLabel>) in.readObject();
    int window = in.readInt();
    if (factories != 1 || window != 2 || tuples.size() != 2) {
      throw new IOException("a name model of another order: window " + window);
    }
    weights = weights(in.readObject());
    lowerCaseWords = Set.copyOf((Collection<String>) in.readObject());
    factory.init(flags);
    labels = IntStream.range(0, classes.size()).mapToObj(classes::get).toList();
    edgePlaces = places(tuples.getLast());
    keys = new long[Integer.highestOneBit(features.size()) * 4];
    rows = new int[keys.length];
    Arrays.fill(rows, -1);
    for (int row = 0; row < features.size(); row++) {
      enter(RollingHash.of(features.get(row)).value(), row);
    }
  }

  private static float[][] weights(Object stored) {
    if (stored instanceof float[][] floats) {
      return floats;
    }
    double[][] doubles = (double[][]) stored;
    var floats = new float[doubles.length][];
    for (int row = 0; row < doubles.length; row++) {
      floats[row] = new float[doubles[row].length];
      for (int i = 0; i < doubles[row].length; i++) {
        floats[row][i] = (float) doubles[row][i];
      }
    }
    return floats;
  }

  private int[][] places(Index<CRFLabel> pairs) {
    var places = new int[labels.size()][labels.size()];
    for (int place = 0; place < pairs.size(); place++) {
      int[] pair = pairs.get(place).getLabel();
      places[pair[0]][pair[1]] = place;
    }
    return places;
  }

  private void enter(long key, int row) {
    int slot = slot(key);
    if (rows[slot] >= 0) {
      throw new IllegalStateException("two features of the name model share a hash");
    }
    keys[slot] = key;
    rows[slot] = row;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key ^ (key >>> 29)) * 0xBF58476D1CE4E5B9L >>> 32) & mask;
    while (rows[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /// The row of a feature, or -1 when the model does not have it.
  int row(RollingHash feature) {
    return rows[slot(feature.value())];
  }

  /// The weights of a row: one per label for a feature of one word, one per [#edgePlace] for a
  /// feature of two.
  float[] weights(int row) {
    return weights[row];
  }

  /// The labels; the first is that of no name.
  List<String> labels() {
    return labels;
  }

  /// Where in a row of a feature of two words the weight of two labels stands.
  int edgePlace(int previous, int label) {
    return edgePlaces[previous][label];
  }

  /// The spelling under which the model knows a word.
  static String spelling(String word) {
    return Americanize.americanize(word);
  }

  /// The shape of a word ("Xxxxx", "dddd"), with `k` where it is known in lower case too.
  String shape(String spelling) {
    return WordShapeClassifier.wordShape(
        spelling, WordShapeClassifier.WORDSHAPECHRIS2USELC, lowerCaseWords);
  }

  /// The distributional cluster of a word. The model keeps its clusters to itself; they are read
  /// off the features CoreNLP gives a sentence of this one word.
  String cluster(String word) {
    var label = new CoreLabel();
    label.setWord(word);
    var sentence = new PaddedList<>(List.of(label), new CoreLabel());
    for (String feature : factory.getCliqueFeatures(sentence, 0, FeatureFactory.cliqueC)) {
      if (feature.endsWith(CLUSTER_FEATURE)) {
        return feature.substring(0, feature.length() - CLUSTER_FEATURE.length());
      }
    }
    throw new IllegalStateException("the name model gives no cluster for " + word);
  }
}
