package dragoman.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// The weights of a neural dependency parser as Stanford CoreNLP ships them: what Chen and Manning
/// (2014, "A Fast and Accurate Dependency Parser using Neural Networks", section 3.1) call E, W1,
/// b1 and W2, with the words, parts of speech and relations that the rows of E stand for.
///
/// @param words the row of `embeddings` of each known word
/// @param tags the row of each known part of speech; they follow the words
/// @param relations the relations from left to right, the first stands for "no relation"; their
///   rows follow the tags
/// @param embeddings one row for each word, tag and relation
/// @param hidden W1, transposed: one row of hidden units for each dimension of each feature
/// @param bias b1
/// @param output W2, transposed: one row of transitions for each hidden unit
/// @param frequent the features worth precomputing, each as row × number of features + position
record ParserModel(
    Map<String, Integer> words,
    Map<String, Integer> tags,
    List<String> relations,
    float[][] embeddings,
    float[][] hidden,
    float[] bias,
    float[][] output,
    BitSet frequent) {
  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  /// The model that CoreNLP parses English with.
  static final String ENGLISH = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  // The list begins with the most frequent. So many products of 4 kB take less memory than the
  // 20,000 of 8 kB and 5,000 of 4 kB that CoreNLP keeps; more of them would hardly be faster.
  private static final int KEPT = 40_000;

  /// Reads a model from the class path.
  static ParserModel load(String resource) {
    try (InputStream in = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("not on the class path; is CoreNLP's models jar there?");
      }
      return read(new ModelText(new GZIPInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the parser model " + resource, e);
    }
  }

  /*
   * The text holds seven sizes; then a line for each word, tag and relation with its embedding; then
   * W1 and b1 and W2, matrices column by column; then the features to precompute, which are the last.
   */
  static ParserModel read(ModelText text) throws IOException {
    int words = text.setting("dict");
    int tags = text.setting("pos");
    int relations = text.setting("label");
    int dimensions = text.setting("embeddingSize");
    int units = text.setting("hiddenSize");
    int features = text.setting("numTokens");
    int frequent = text.setting("preComputed");
    float[][] embeddings = new float[words + tags + relations][dimensions];
    var names = new ArrayList<String>(embeddings.length);
    for (float[] row : embeddings) {
      names.add(text.word());
      fill(row, text);
    }
    float[][] hidden = matrix(features * dimensions, units, text);
    float[] bias = matrix(1, units, text)[0];
    float[][] output = matrix(units, 2 * (relations - 1) + 1, text);
    var listed = new BitSet(embeddings.length * features);
    for (int i = 0; i < Math.min(frequent, KEPT); i++) {
      listed.set(text.integer());
    }
    return new ParserModel(
        rows(names, 0, words),
        rows(names, words, words + tags),
        List.copyOf(names.subList(words + tags, names.size())),
        embeddings,
        hidden,
        bias,
        output,
        listed);
  }

  private static float[][] matrix(int rows, int columns, ModelText text) throws IOException {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      fill(row, text);
    }
    return matrix;
  }

  private static void fill(float[] row, ModelText text) throws IOException {
    for (int i = 0; i < row.length; i++) {
      row[i] = text.decimal();
    }
  }

  private static Map<String, Integer> rows(List<String> names, int from, int to) {
    var rows = new HashMap<String, Integer>(2 * (to - from));
    for (int i = from; i < to; i++) {
      rows.put(names.get(i), i);
    }
    return rows;
  }

  int firstRelation() {
    return words.size() + tags.size();
  }
}
