package dragoman.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the headline among the lines above the body: one that reads like a headline, near the
/// body, and rather one that stands more than once, as headlines do in menus, tabs and captions.
record Headline(Prose prose, Phrases phrases, Names names) {
  private static final int FARTHEST = 30;
  private static final int LONGEST = 32;
  private static final double NONE = -1000;
  private static final double MOST_FOR_WORDS = 8;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  Optional<String> find(Extraction extraction) {
    Page page = new Page(extraction.blocks(), prose);
    int body = extraction.body().isEmpty() ? page.size() : extraction.body().getFirst();
    Set<String> words = words(extraction);
    String best = null;
    double most = 0;
    for (int i = body - 1; i >= Math.max(0, body - FARTHEST); i--) {
      double score = score(page, i, body - i);
      if (score != NONE) {
        score += MOST_FOR_WORDS * comeBack(page.text(i), words);
      }
      if (score > most) {
        most = score;
        best = page.text(i);
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(Page page, int index, int distance) {
    String text = page.text(index);
    int words = page.block(index).words();
    if (words < 2 || words > LONGEST || isFurniture(page, index)) {
      return 0;
    }
    double score =
        Math.min(words, 8) - 0.35 * distance + 3.0 * Math.min(2, page.repeats(index) - 1);
    if (prose.isHeadline(text)) {
      score += 2;
    }
    if (isByline(page, index + 1) || isByline(page, index + 2)) {
      score += 4;
    }
    if (page.block(index).kind() == Block.Kind.HEADING) {
      score += 4;
    }
    if (index == 0 || page.block(index).text().endsWith("?")) {
      score += 2;
    }
    return text.endsWith(".") || text.endsWith(":") ? score - 4 : score;
  }

  private static boolean isByline(Page page, int index) {
    return page.isInside(index) && new BylineLine().excludes(page, index);
  }

  /// The share of a line's longer words that the body has too.
  private static double comeBack(String line, Set<String> body) {
    List<String> own = longWords(line);
    long back = own.stream().filter(body::contains).count();
    return own.isEmpty() ? 0 : (double) back / own.size();
  }

  private static Set<String> words(Extraction extraction) {
    Set<String> words = new HashSet<>();
    extraction.bodyBlocks().forEach(block -> words.addAll(longWords(block.text())));
    return words;
  }

  private static List<String> longWords(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= 4)
        .toList();
  }

  private boolean isFurniture(Page page, int index) {
    String text = page.text(index);
    return phrases.role(text).isPresent()
        || new BylineLine().excludes(page, index)
        || names.isName(text) && page.repeats(index) == 1 && page.block(index).words() <= 3
        || text.contains("|") && page.block(index).words() < 6
        || isSentence(page, index);
  }

  private boolean isSentence(Page page, int index) {
    String text = page.text(index);
    return text.endsWith(".") && !prose.isHeadline(text) && page.block(index).words() > 6;
  }
}
