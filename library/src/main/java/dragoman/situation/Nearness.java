package dragoman.situation;

import dragoman.language.BoostedTrees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How near two texts are: the cosine of their words in dictionary form, each weighted by the
/// logarithm of its count and by how few articles have it (tf-idf).
public final class Nearness {
  private static final String STORIES = "/dragoman/situation/same-story.tsv";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, Integer> articlesWith = new HashMap<>();
  private final WordSenses senses;
  private final Stories stories;
  private final int count;

  /// @param texts the text of every article by its id
  public Nearness(Map<String, String> texts, WordSenses senses) {
    this(texts, senses, BoostedTrees.load(STORIES, Stories.NUMBERS));
  }

  /// @param stories what tells whether articles are of one story
  public Nearness(Map<String, String> texts, WordSenses senses, BoostedTrees stories) {
    this.senses = senses;
    this.stories = new Stories(texts, stories, senses);
    count = texts.size();
    for (String text : texts.values()) {
      Set<String> words = new HashSet<>(words(text));
      words.stream()
          .map(senses::base)
          .distinct()
          .forEach(w -> articlesWith.merge(w, 1, Integer::sum));
    }
  }

  /// The words of a text in small letters.
  public static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
  }

  /// What the trees that tell stories apart are trained with: their names.
  public static List<String> storyNames() {
    return Stories.NUMBERS;
  }

  /// What the trees that tell stories apart are trained with: the numbers of two articles.
  public float[] storyNumbers(String a, String b) {
    return stories.numbers(a, b);
  }

  WordSenses senses() {
    return senses;
  }

  /// Whether two articles are of one story.
  boolean isOneStory(String a, String b) {
    return stories.isOne(a, b);
  }

  Map<String, Double> vector(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(senses.base(word), 1, Integer::sum));
    return weighted(counts, articlesWith, count);
  }

  /// How telling a word is: 0 where every article has it, 1 where hardly one has.
  double rarity(String word) {
    return rarity(articlesWith.getOrDefault(senses.base(word), 0), count);
  }

  private static double rarity(int with, int count) {
    return Math.log((count + 1.0) / (with + 1.0)) / Math.log(count + 1.0);
  }

  /// A vector of length 1.
  static Map<String, Double> weighted(
      Map<String, Integer> counts, Map<String, Integer> articlesWith, int count) {
    Map<String, Double> weighted = new HashMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      double rarity = rarity(articlesWith.getOrDefault(entry.getKey(), 0), count);
      double weight = (1 + Math.log(entry.getValue())) * rarity;
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

  /// How much of the weight of two sets of words is shared, the rarer the heavier, from 0 to 1; -1
  /// where one set is empty.
  double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return -1;
    }
    double shared = weight(a, b);
    return shared / (weight(a, a) + weight(b, b) - shared);
  }

  /// How much of the weight of the lighter of two sets is in the other; -1 where one set is empty.
  double covered(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return -1;
    }
    return weight(a, b) / Math.min(weight(a, a), weight(b, b));
  }

  /// How much of the weight of some words is in a text; -1 where there are none.
  double share(Set<String> words, Set<String> text) {
    return words.isEmpty() ? -1 : weight(words, text) / weight(words, words);
  }

  /// The weight of the words of one set that are in the other. In the order of the alphabet, as
  /// sums of fractions depend on the order.
  private double weight(Set<String> words, Set<String> in) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(null);
    double sum = 0;
    for (String word : sorted) {
      sum += in.contains(word) ? 0.1 + rarity(word) : 0;
    }
    return sum;
  }
}
