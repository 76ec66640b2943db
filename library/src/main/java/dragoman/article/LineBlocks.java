package dragoman.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Takes plain text apart into blocks: a line is a block, unless the file is wrapped at a width, as
/// e-mail and old text files are; then the lines up to an empty one, an indent or a line broken
/// before its width are one.
final class LineBlocks {
  private static final int WIDEST_WRAP = 120;
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u200B\uFEFF]+");

  private record Line(int begin, int end, String text, boolean isIndented, boolean isAfterBlank) {}

  private LineBlocks() {}

  static List<Block> of(String content) {
    List<Line> lines = lines(content);
    int width = wrapWidth(lines);
    List<Block> blocks = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || width == 0 || breaks(lines.get(i - 1), lines.get(i), width)) {
        blocks.add(block(lines.subList(first, i)));
        first = i;
      }
    }
    return blocks;
  }

  private static Block block(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(text.isEmpty() ? "" : " ").append(line.text());
    }
    return new Block(
        lines.getFirst().begin(),
        lines.getLast().end(),
        text.toString(),
        !lines.getFirst().isAfterBlank(),
        Block.Kind.LINE);
  }

  private static List<Line> lines(String content) {
    List<Line> lines = new ArrayList<>();
    boolean isAfterBlank = true;
    int begin = 0;
    while (begin < content.length()) {
      int end = begin;
      while (end < content.length() && !isBreak(content.charAt(end))) {
        end++;
      }
      int from = begin;
      int to = end;
      while (from < to && isSpace(content.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(content.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        String text = SPACE.matcher(content.substring(from, to)).replaceAll(" ");
        lines.add(new Line(from, to, text, from - begin >= 2, isAfterBlank));
      }
      isAfterBlank = from == to;
      boolean isPair = content.startsWith("\r\n", end);
      begin = end + (isPair ? 2 : 1);
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
  }

  /// The width the file is wrapped at, 0 where it is not: most lines that have a next one go on in
  /// it in the middle of a sentence.
  private static int wrapWidth(List<Line> lines) {
    int pairs = 0;
    int joins = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isAfterBlank()) {
        pairs++;
        joins += goesOn(lines.get(i - 1).text(), lines.get(i).text()) ? 1 : 0;
      }
    }
    int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    if (joins < 3 || joins < 0.4 * pairs || lengths[lengths.length * 19 / 20] > WIDEST_WRAP) {
      return 0;
    }
    return Arrays.stream(lengths).skip(lengths.length * 3L / 4).findFirst().orElse(0);
  }

  private static boolean goesOn(String line, String next) {
    return line.length() >= 40
        && !Prose.endsSentence(line)
        && Character.isLowerCase(next.codePointAt(0));
  }

  private static boolean breaks(Line line, Line next, int width) {
    if (next.isAfterBlank() || next.isIndented() && !line.isIndented()) {
      return true;
    }
    int space = next.text().indexOf(' ');
    int word = space < 0 ? next.text().length() : space;
    return line.text().length() + 1 + word < 0.8 * width;
  }
}
