package dragoman.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The body of a page as its annotators wrote it down, whole and without its headings, compared by
/// bags of words as WCXB's own evaluation does.
record GoldBody(String whole, String prose) {
  record Overlap(double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  static GoldBody of(JsonNode gold) {
    String whole = gold.path("main_content").asString("");
    Set<String> headings = new HashSet<>();
    for (String line : gold.path("main_content_markdown").asString("").lines().toList()) {
      if (line.startsWith("#")) {
        headings.add(key(line));
      }
    }
    StringBuilder prose = new StringBuilder();
    for (String line : whole.lines().toList()) {
      if (!headings.contains(key(line))) {
        prose.append(line).append('\n');
      }
    }
    return new GoldBody(whole, prose.toString());
  }

  Overlap whole(String found) {
    return overlap(found, whole);
  }

  Overlap prose(String found) {
    return overlap(found, prose);
  }

  /// For each paragraph of twelve and more words that ends as a sentence: 1 when nine tenths of its
  /// runs of four words are in what was found, else 0.
  List<Integer> paragraphsFound(String found) {
    Set<String> runs = new HashSet<>(runs(found));
    List<Integer> hits = new ArrayList<>();
    for (String line : prose.lines().toList()) {
      List<String> own = runs(line);
      if (own.size() >= 9 && line.matches("(?s).*[.!?][\"”’')]*\\s*")) {
        long in = own.stream().filter(runs::contains).count();
        hits.add(in >= 0.9 * own.size() ? 1 : 0);
      }
    }
    return hits;
  }

  private static Overlap overlap(String found, String gold) {
    Map<String, Integer> there = count(found);
    Map<String, Integer> wanted = count(gold);
    int both = 0;
    for (Map.Entry<String, Integer> word : wanted.entrySet()) {
      both += Math.min(word.getValue(), there.getOrDefault(word.getKey(), 0));
    }
    int predicted = there.values().stream().mapToInt(Integer::intValue).sum();
    int expected = wanted.values().stream().mapToInt(Integer::intValue).sum();
    return new Overlap(
        predicted == 0 ? 0 : (double) both / predicted,
        expected == 0 ? 1 : (double) both / expected);
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> count = new HashMap<>();
    words(text).forEach(word -> count.merge(word, 1, Integer::sum));
    return count;
  }

  private static List<String> runs(String text) {
    List<String> words = words(text);
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + 4 <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + 4)));
    }
    return runs;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static String key(String line) {
    return String.join(" ", words(line));
  }
}
