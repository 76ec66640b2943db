package dragoman.article;

import java.util.Optional;

/// Finds the headline among the lines above the body: one that reads like a headline, near the
/// body, and rather one that stands more than once, as headlines do in menus, tabs and captions.
record Headline(Prose prose, Phrases phrases, Names names) {
  private static final int FARTHEST = 30;
  private static final int LONGEST = 32;

  Optional<String> find(Extraction extraction) {
    Page page = new Page(extraction.blocks(), prose);
    int body = extraction.body().isEmpty() ? page.size() : extraction.body().getFirst();
    String best = null;
    double most = 0;
    for (int i = body - 1; i >= Math.max(0, body - FARTHEST); i--) {
      double score = score(page, i, body - i);
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
    if (page.block(index).kind() == Block.Kind.HEADING) {
      score += 4;
    }
    if (index == 0 || page.block(index).text().endsWith("?")) {
      score += 2;
    }
    return text.endsWith(".") || text.endsWith(":") ? score - 4 : score;
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
