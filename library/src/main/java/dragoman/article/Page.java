package dragoman.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// All blocks of one document with what the rules ask of them.
final class Page {
  private final List<Block> blocks;
  private final Map<String, Integer> count = new HashMap<>();
  private final boolean[] isProse;
  private final boolean[] isHeadline;

  Page(List<Block> blocks, Prose prose) {
    this.blocks = List.copyOf(blocks);
    isProse = new boolean[blocks.size()];
    isHeadline = new boolean[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      count.merge(key(block.text()), 1, Integer::sum);
      isProse[i] = block.kind() != Block.Kind.HEADING && prose.isParagraph(block.text());
      isHeadline[i] = prose.isHeadline(block.text()) || block.kind() == Block.Kind.HEADING;
    }
  }

  int size() {
    return blocks.size();
  }

  Block block(int index) {
    return blocks.get(index);
  }

  String text(int index) {
    return blocks.get(index).text();
  }

  boolean isInside(int index) {
    return index >= 0 && index < blocks.size();
  }

  /// Whether the block is a paragraph by itself.
  boolean isProse(int index) {
    return isInside(index) && isProse[index];
  }

  /// Whether the block reads like a headline.
  boolean isHeadline(int index) {
    return isInside(index) && isHeadline[index];
  }

  /// How many blocks have these same words.
  int repeats(int index) {
    return count.getOrDefault(key(text(index)), 0);
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
