package negotiation.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A word or sign of a formula and the column it begins in, counted from 1.
record Token(Kind kind, String text, int column) {
  enum Kind {
    WORD,
    SIGN,
    END
  }

  private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "if", "iff");

  /// The operator this token stands for, or its text.
  String word() {
    if (kind == Kind.WORD) {
      String lower = text.toLowerCase(Locale.ROOT);
      return KEYWORDS.contains(lower) ? lower : text;
    }
    return switch (text) {
      case "&" -> "and";
      case "|" -> "or";
      case "-", "!" -> "not";
      default -> text;
    };
  }

  boolean isKeyword() {
    return kind == Kind.WORD && KEYWORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  static List<Token> split(String text) {
    var tokens = new ArrayList<Token>();
    int at = 0;
    while (at < text.length()) {
      char letter = text.charAt(at);
      int end = at + 1;
      if (Character.isWhitespace(letter)) {
        at = end;
        continue;
      }
      if (Character.isLetterOrDigit(letter) || letter == '_') {
        while (end < text.length() && continues(text, end)) {
          end++;
        }
        tokens.add(new Token(Kind.WORD, text.substring(at, end), at + 1));
      } else if ("&|!-()".indexOf(letter) >= 0) {
        tokens.add(new Token(Kind.SIGN, String.valueOf(letter), at + 1));
      } else {
        throw new FormulaException(at + 1, "did not expect '" + letter + "' in a formula");
      }
      at = end;
    }
    tokens.add(new Token(Kind.END, "", text.length() + 1));
    return tokens;
  }

  /* A hyphen or dot inside a name belongs to it (`full-plan`, `US.strike`); before one it negates. */
  private static boolean continues(String text, int at) {
    char letter = text.charAt(at);
    if (Character.isLetterOrDigit(letter) || letter == '_') {
      return true;
    }
    return (letter == '-' || letter == '.')
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
