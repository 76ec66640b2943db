package dragoman.situation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How near two texts are: the cosine of their words, each weighted by the logarithm of its count
/// and by how few articles have it (tf-idf).
public final class Nearness {
  private static final double STORY = 0.065;
  private static final double NAME = 2;

  /* Grouping takes the square of the number of articles. */
  private static final int MOST_GROUPED = 500;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern NAMING = Pattern.compile("\\b\\p{Lu}\\p{L}+|\\p{N}+");

  private final Map<String, Integer> articlesWith = new HashMap<>();
  private final Map<String, Map<String, Double>> articles = new HashMap<>();
  private final Map<String, Map<String, Double>> named = new HashMap<>();
  private final Map<String, Integer> stories = new HashMap<>();
  private final Map<String, Double> near = new HashMap<>();
  private final int count;

  /// @param texts the text of every article by its id
  public Nearness(Map<String, String> texts) {
    count = texts.size();
    Map<String, Map<String, Integer>> counted = new HashMap<>();
    texts.forEach((id, text) -> counted.put(id, counts(words(text))));
    counted
        .values()
        .forEach(
            words -> words.keySet().forEach(word -> articlesWith.merge(word, 1, Integer::sum)));
    counted.forEach((id, words) -> articles.put(id, weighted(words)));
    texts.forEach((id, text) -> named.put(id, named(id, text)));
  }

  /// The words of an article with more weight on those that begin with a capital and on numbers.
  private Map<String, Double> named(String id, String text) {
    Map<String, Double> vector = new HashMap<>(articles.getOrDefault(id, Map.of()));
    Set<String> names = new HashSet<>();
    NAMING.matcher(text).results().forEach(m -> names.add(m.group().toLowerCase(Locale.ROOT)));
    vector.replaceAll((word, weight) -> names.contains(word) ? NAME * weight : weight);
    double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    vector.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
    return vector;
  }

  /// The words of a text in small letters.
  public static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
  }

  /// The nearness of two articles, from 0 to 1.
  double ofArticles(String a, String b) {
    return near.computeIfAbsent(
        a.compareTo(b) < 0 ? a + "\n" + b : b + "\n" + a,
        pair -> cosine(articles.getOrDefault(a, Map.of()), articles.getOrDefault(b, Map.of())));
  }

  /// Whether two articles are of one story: in one group when the articles are grouped by nearness.
  /// Of more articles than can be grouped none are.
  boolean isOneStory(String a, String b) {
    if (stories.isEmpty() && articles.size() <= MOST_GROUPED) {
      List<String> ids = articles.keySet().stream().sorted().toList();
      List<List<Integer>> groups =
          new AverageLink(STORY)
              .group(
                  ids.size(),
                  (i, j) ->
                      cosine(
                          named.getOrDefault(ids.get(i), Map.of()),
                          named.getOrDefault(ids.get(j), Map.of())));
      for (int story = 0; story < groups.size(); story++) {
        for (int i : groups.get(story)) {
          stories.put(ids.get(i), story);
        }
      }
    }
    return stories.getOrDefault(a, -1).equals(stories.getOrDefault(b, -2));
  }

  Map<String, Double> vector(List<String> words) {
    return weighted(counts(words));
  }

  /// How telling a word is: 0 where every article has it, 1 where hardly one has.
  double rarity(String word) {
    return Math.log((count + 1.0) / (articlesWith.getOrDefault(word, 0) + 1.0))
        / Math.log(count + 1.0);
  }

  private static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  private Map<String, Double> weighted(Map<String, Integer> counts) {
    Map<String, Double> weighted = new HashMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      double weight = (1 + Math.log(entry.getValue())) * rarity(entry.getKey());
      weighted.put(entry.getKey(), weight);
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    weighted.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
    return weighted;
  }

  static double cosine(Map<String, Double> a, Map<String, Double> b) {
    Map<String, Double> shorter = a.size() < b.size() ? a : b;
    Map<String, Double> longer = a.size() < b.size() ? b : a;
    double sum = 0;
    for (Map.Entry<String, Double> entry : shorter.entrySet()) {
      sum += entry.getValue() * longer.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  /// How much of the rarer words of two sets is shared, from 0 to 1; -1 where one set is empty.
  double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return -1;
    }
    double shared = 0;
    double all = 0;
    var union = new HashSet<>(a);
    union.addAll(b);
    for (String word : union) {
      double weight = 0.1 + rarity(word);
      all += weight;
      shared += a.contains(word) && b.contains(word) ? weight : 0;
    }
    return shared / all;
  }
}
