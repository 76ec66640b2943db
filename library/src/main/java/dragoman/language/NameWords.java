package dragoman.language;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The words of the name model. Keeps those met of late, as two generations: when the younger is
/// full it becomes the older, and the older is let go. Safe for several threads.
final class NameWords {
  /*
   * Names of features are CoreNLP's (NERFeatureFactory): they are the keys of its model.
   */
  private static final int LONGEST_AFFIX = 6;

  private final NameModel model;
  private final int generation;
  private volatile Map<String, NameWord> young = new ConcurrentHashMap<>();
  private volatile Map<String, NameWord> old = Map.of();
  private final NameWord none;

  /// @param generation how many words each of the two may hold
  NameWords(NameModel model, int generation) {
    this.model = model;
    this.generation = generation;
    // CoreNLP writes what a place beyond the ends has no value for as "null", or leaves it empty.
    none = word("", "", "null", "");
  }

  /// What stands beyond the ends of a sentence.
  NameWord none() {
    return none;
  }

  NameWord word(String text) {
    NameWord known = young.get(text);
    if (known != null) {
      return known;
    }
    known = old.get(text);
    NameWord word = known == null ? read(text) : known;
    if (young.size() >= generation) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
    young.put(text, word);
    return word;
  }

  private NameWord read(String text) {
    String spelling = NameModel.spelling(text);
    String cluster = model.cluster(text);
    return word(spelling, model.shape(spelling), cluster, cluster);
  }

  private NameWord word(String spelling, String shape, String cluster, String edgeCluster) {
    Set<String> own = affixes(spelling);
    own.add(spelling + "-WORD|C");
    own.add(shape + "-TYPE|C");
    own.add(cluster + "-DISTSIM|C");
    String nextShape = spelling.isEmpty() ? "null" : shape;
    return new NameWord(
        spelling,
        RollingHash.of(spelling),
        RollingHash.of(shape),
        RollingHash.of(edgeCluster),
        sum(own, 1),
        sum(Set.of(spelling + "-PW|C", cluster + "-PDISTSIM|C", shape + "-PTYPE|C"), 1),
        sum(Set.of(spelling + "-NW|C", cluster + "-NDISTSIM|C", shape + "-NTYPE|C"), 1),
        sum(
            Set.of(
                spelling + "-PSEQW|CpC",
                edgeCluster + "-PSEQcDS|CpC",
                shape + "-PSEQcS|CpC",
                shape + "-TPS2|CpC"),
            2),
        sum(
            Set.of(spelling + "-PSEQpW|CpC", edgeCluster + "-PSEQpDS|CpC", shape + "-PSEQpS|CpC"),
            2),
        sum(Set.of(nextShape + "-TNS1|CpC"), 2),
        model.row(RollingHash.of(spelling + "-DISJP|C")),
        model.row(RollingHash.of(spelling + "-DISJN|C")));
  }

  private static Set<String> affixes(String spelling) {
    String marked = "<" + spelling + ">";
    int longest = Math.min(LONGEST_AFFIX, marked.length());
    Set<String> affixes = new LinkedHashSet<>();
    for (int length = 2; length <= longest; length++) {
      affixes.add("#" + marked.substring(0, length) + "#|C");
      affixes.add("#" + marked.substring(marked.length() - length) + "#|C");
    }
    return affixes;
  }

  private double[] sum(Set<String> features, int words) {
    int labels = model.labels().size();
    var sum = new double[words == 1 ? labels : labels * labels];
    for (String feature : features) {
      int row = model.row(RollingHash.of(feature));
      if (row >= 0) {
        float[] weights = model.weights(row);
        for (int i = 0; i < sum.length; i++) {
          sum[i] += weights[i];
        }
      }
    }
    return sum;
  }
}
