package dragoman.situation;

import dragoman.language.BoostedTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which articles are of one story: how near they are by their words, the names, the pairs of
/// names, the numbers and how they begin; weighed by the trees of `same-story.tsv` (its header says
/// how they were trained), and grouped by average link. Of more articles than can be grouped none
/// are of one story.
final class Stories {
  /// What an article is seen by; the names of the numbers that the trees were trained with.
  static final List<String> NUMBERS =
      Arrays.stream(Aspect.values()).map(aspect -> aspect.name().toLowerCase(Locale.ROOT)).toList();

  private enum Aspect {
    WORDS,
    NAMES,
    PAIRS,
    FIGURES,
    BEGINNING
  }

  private static final double ONE = 0.4;
  private static final int BEGINNING = 60;

  /* Grouping takes the square of the number of articles. */
  static final int MOST_GROUPED = 500;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, Map<Aspect, Map<String, Double>>> articles = new HashMap<>();
  private final Map<String, Integer> groups = new HashMap<>();
  private final Map<String, Double> probabilities = new HashMap<>();
  private final BoostedTrees trees;
  private final WordSenses senses;

  /// @param texts the text of every article by its id
  Stories(Map<String, String> texts, BoostedTrees trees, WordSenses senses) {
    this.trees = trees;
    this.senses = senses;
    Map<String, Map<Aspect, Map<String, Integer>>> counted = new HashMap<>();
    if (texts.size() <= MOST_GROUPED) {
      texts.forEach((id, text) -> counted.put(id, counts(text)));
    }
    for (Aspect aspect : Aspect.values()) {
      Map<String, Integer> with = new HashMap<>();
      counted.forEach((id, counts) ->
          counts
              .getOrDefault(aspect, Map.of())
              .keySet()
              .forEach(w -> with.merge(w, 1, Integer::sum)));
      counted.forEach((id, counts) ->
          articles
              .computeIfAbsent(id, key -> new EnumMap<>(Aspect.class))
              .put(
                  aspect,
                  Nearness.weighted(counts.getOrDefault(aspect, Map.of()), with, texts.size())));
    }
  }

  private Map<Aspect, Map<String, Integer>> counts(String text) {
    Map<Aspect, Map<String, Integer>> counts = new EnumMap<>(Aspect.class);
    int place = 0;
    String last = "";
    int end = -1;
    for (MatchResult match : (Iterable<MatchResult>) WORD.matcher(text).results()::iterator) {
      String word = senses.base(match.group().toLowerCase(Locale.ROOT));
      int first = match.group().codePointAt(0);
      count(counts, Aspect.WORDS, word);
      if (place++ < BEGINNING) {
        count(counts, Aspect.BEGINNING, word);
      }
      if (Character.isDigit(first)) {
        count(counts, Aspect.FIGURES, word);
      }
      boolean isName = Character.isUpperCase(first) && match.group().length() > 1;
      if (isName) {
        count(counts, Aspect.NAMES, word);
        if (match.start() == end + 1 && !last.isEmpty()) {
          count(counts, Aspect.PAIRS, last + " " + word);
        }
      }
      last = isName ? word : "";
      end = match.end();
    }
    return counts;
  }

  private static void count(Map<Aspect, Map<String, Integer>> counts, Aspect aspect, String word) {
    counts.computeIfAbsent(aspect, key -> new HashMap<>()).merge(word, 1, Integer::sum);
  }

  /// The nearness of two articles by each of [#NUMBERS], from 0 to 1.
  float[] numbers(String a, String b) {
    float[] numbers = new float[NUMBERS.size()];
    for (Aspect aspect : Aspect.values()) {
      numbers[aspect.ordinal()] = (float) Nearness.cosine(vector(a, aspect), vector(b, aspect));
    }
    return numbers;
  }

  private Map<String, Double> vector(String article, Aspect aspect) {
    return articles.getOrDefault(article, Map.of()).getOrDefault(aspect, Map.of());
  }

  /// How probable it is that two articles are of one story.
  double probability(String a, String b) {
    String key = a.compareTo(b) < 0 ? a + "\n" + b : b + "\n" + a;
    return probabilities.computeIfAbsent(key, pair -> trees.probability(numbers(a, b)));
  }

  boolean isOne(String a, String b) {
    if (groups.isEmpty()) {
      List<String> ids = new ArrayList<>(articles.keySet().stream().sorted().toList());
      List<List<Integer>> grouped =
          new AverageLink(ONE).group(ids.size(), (i, j) -> probability(ids.get(i), ids.get(j)));
      for (int group = 0; group < grouped.size(); group++) {
        for (int i : grouped.get(group)) {
          groups.put(ids.get(i), group);
        }
      }
    }
    return groups.getOrDefault(a, -1).equals(groups.getOrDefault(b, -2));
  }
}
