package dragoman.article;

import dragoman.source.Table;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells running sentences from headings, menus and lists by what all English prose has: an end
/// mark, and many short function words between the long ones (Stamatatos 2011; Kohlschütter et al.
/// 2010, who call the same thing text density).
final class Prose {
  /// A block of fewer words is prose only beside other prose.
  static final int LEAST_WORDS = 12;

  private static final double LEAST_FUNCTION_SHARE = 0.2;
  private static final int LONG = 40;
  private static final Pattern END =
      Pattern.compile("[.!?…:;](?: ?[\\])}\"”’'»*†])*(?:\\s?\\[?\\d{1,3}\\]?)?$|[”\"]$|[,–—-]$");
  private static final Pattern FULL_STOP =
      Pattern.compile("[.!?…](?: ?[\\])}\"”’'»*†])*(?:\\s?\\[?\\d{1,3}\\]?)?$|[,.] ?(?:[”\"]|'')$");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private final Set<String> functionWords;

  Prose() {
    functionWords =
        Table.of(Prose.class, "languages.tsv", 2).stream()
            .filter(row -> row.get(0).equals("en"))
            .flatMap(row -> SPACE.splitAsStream(row.get(1)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// A paragraph of running sentences, sure by itself.
  boolean isParagraph(String text) {
    int words = words(text);
    if (words < LEAST_WORDS || functionShare(text) < LEAST_FUNCTION_SHARE || isHeadline(text)) {
      return false;
    }
    return words >= LONG || END.matcher(text).find();
  }

  /// One short sentence: a paragraph only beside paragraphs.
  boolean isShortSentence(String text) {
    return words(text) >= 2
        && FULL_STOP.matcher(text).find()
        && hasSmallWord(text)
        && !isHeadline(text);
  }

  /// Words in capitals as headlines have them, short, and not one sentence of the text.
  boolean isHeadline(String text) {
    String[] words = SPACE.split(text);
    if (words.length < 2 || words.length > 25 || text.endsWith(".") && words.length > 14) {
      return false;
    }
    int content = 0;
    int capitals = 0;
    for (String word : words) {
      String bare = EDGE.matcher(word).replaceAll("");
      if (bare.length() >= 4 && !functionWords.contains(bare.toLowerCase(Locale.ROOT))) {
        content++;
        capitals +=
            Character.isUpperCase(bare.charAt(0)) || Character.isDigit(bare.charAt(0)) ? 1 : 0;
      }
    }
    return content >= 2 && capitals >= 0.8 * content;
  }

  /// The share of words that are function words.
  double functionShare(String text) {
    String[] words = SPACE.split(text);
    int found = 0;
    for (String word : words) {
      String bare = EDGE.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
      found += functionWords.contains(bare) ? 1 : 0;
    }
    return (double) found / words.length;
  }

  /// How many stretches between white space hold a letter or digit.
  static int words(String text) {
    int words = 0;
    boolean isInside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        isInside = false;
      } else if (!isInside && Character.isLetterOrDigit(c)) {
        isInside = true;
        words++;
      }
    }
    return words;
  }

  static boolean endsSentence(String text) {
    return FULL_STOP.matcher(text).find();
  }

  private static boolean hasSmallWord(String text) {
    return text.chars().anyMatch(Character::isLowerCase);
  }
}
