package dragoman.statement.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A quotation mark in a paragraph, with the role its neighbours give it.
///
/// Real text mixes shapes, so the side on which the whitespace stands decides before the shape
/// does: any closing mark closes any opening one.
///
/// @param at index of its first UTF-16 unit
/// @param length in UTF-16 units; two for a mark typed as two apostrophes or backticks
record Mark(int at, int length, Role role) {
  enum Role {
    OPENS,
    CLOSES,
    /// A straight mark with letters or spaces on both sides: opens what is closed, closes what is
    /// open.
    EITHER
  }

  private static final String OPENING = "“„‟«";
  private static final String CLOSING = "”»";
  private static final String STRAIGHT = "\"＂";
  private static final String BEFORE_OPENING = "([{—–-/‘'“\"";
  private static final String AFTER_CLOSING = ".,;:!?)]}—–-’'”\"…";

  /// Words that begin with an apostrophe.
  private static final Set<String> CLIPPED =
      Set.of("em", "tis", "twas", "til", "till", "cause", "bout", "round", "n", "s");

  int end() {
    return at + length;
  }

  /// The double marks of a paragraph, in order.
  static List<Mark> doubles(String text) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int length = lengthOfDouble(text, i);
      if (length > 0) {
        if (!isInchMark(text, i)) {
          marks.add(new Mark(i, length, doubleRole(text, i, length)));
        }
        i += length - 1;
      }
    }
    return marks;
  }

  /// The single marks of a stretch of a paragraph, in order; apostrophes are none.
  static List<Mark> singles(String text, int begin, int end) {
    List<Mark> marks = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == '‘' || c == '’' || c == '\'' || c == '‚') {
        boolean opens = opensBySide(text, i, 1) && !isClipped(text, i);
        if (opens) {
          marks.add(new Mark(i, 1, Role.OPENS));
        } else if (c != '‘' && closesBySide(text, i, 1)) {
          marks.add(new Mark(i, 1, Role.CLOSES));
        }
      }
    }
    return marks;
  }

  private static int lengthOfDouble(String text, int i) {
    char c = text.charAt(i);
    if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || STRAIGHT.indexOf(c) >= 0) {
      return 1;
    }
    boolean isTwice = (c == '\'' || c == '`' || c == '‘' || c == '’') && at(text, i + 1) == c;
    return isTwice ? 2 : 0;
  }

  private static Role doubleRole(String text, int i, int length) {
    boolean opens = opensBySide(text, i, length);
    boolean closes = closesBySide(text, i, length);
    if (opens != closes) {
      return opens ? Role.OPENS : Role.CLOSES;
    }
    char c = text.charAt(i);
    if (OPENING.indexOf(c) >= 0 || c == '`' || c == '‘') {
      return Role.OPENS;
    }
    return CLOSING.indexOf(c) >= 0 || c == '’' ? Role.CLOSES : Role.EITHER;
  }

  private static boolean opensBySide(String text, int i, int length) {
    char before = at(text, i - 1);
    char after = at(text, i + length);
    return (isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0)
        && !isSpace(after)
        && (Character.isLetterOrDigit(after) || AFTER_CLOSING.indexOf(after) < 0 || after == '…');
  }

  private static boolean closesBySide(String text, int i, int length) {
    char before = at(text, i - 1);
    char after = at(text, i + length);
    return !isSpace(before) && (isSpace(after) || AFTER_CLOSING.indexOf(after) >= 0);
  }

  private static boolean isInchMark(String text, int i) {
    return text.charAt(i) == '"'
        && Character.isDigit(at(text, i - 1))
        && text.lastIndexOf('"', i - 1) < 0;
  }

  private static boolean isClipped(String text, int i) {
    int end = i + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
    return CLIPPED.contains(word) || word.matches("\\d\\ds?");
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// The character at an index, a space outside the text.
  private static char at(String text, int i) {
    return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
  }
}
