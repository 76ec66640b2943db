package dragoman.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// All blocks of one document with what the rules ask of them.
final class Page {
  private static final Pattern SMALL_WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}{4,}(?![\\p{L}])");

  private final List<Block> blocks;
  private final Map<String, Integer> count = new HashMap<>();
  private final Map<String, Integer> first = new HashMap<>();
  private final Set<String> smallWords = new HashSet<>();
  private final boolean[] isProse;
  private final boolean[] isHeadline;
  private final int comments;

  Page(List<Block> blocks, Prose prose) {
    this.blocks = List.copyOf(blocks);
    isProse = new boolean[blocks.size()];
    isHeadline = new boolean[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      count.merge(key(block.text()), 1, Integer::sum);
      first.putIfAbsent(key(block.text()), i);
      isProse[i] = block.kind() != Block.Kind.HEADING && prose.isParagraph(block.text());
      if (isProse[i]) {
        SMALL_WORD.matcher(block.text()).results().forEach(word -> smallWords.add(word.group()));
      }
      isHeadline[i] = prose.isHeadline(block.text()) || block.kind() == Block.Kind.HEADING;
    }
    comments = ReaderComments.begin(blocks, isProse);
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

  /// Whether the block stands among the readers' comments.
  boolean isComment(int index) {
    return index >= comments;
  }

  /// How many blocks have these same words.
  int repeats(int index) {
    return count.getOrDefault(key(text(index)), 0);
  }

  /// Whether no block before has the same words.
  boolean isFirst(int index) {
    return first.getOrDefault(key(text(index)), index) == index;
  }

  /// Whether a word with a capital is also written small in the paragraphs, as no name is.
  boolean hasSmallWordOf(String name) {
    for (String word : name.split("[\\s’'.-]+")) {
      if (word.length() > 3 && smallWords.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
