package dragoman.calendar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The word classes made of figures.
///
/// - `year` 1000 to 2199, four figures without a comma, or "'69"; `yy` two figures; `era` 1 to
///   9999, a year where its era is said
/// - `day` 1 to 31, with or without st, nd, rd, th; `monthno` 1 to 12; `hour` 0 to 24
/// - `decade` "1940s", "1940's", "40s"
/// - `clock` "6:40", "18:00", "18:00:30"; `dots` "6.40"
/// - `hhmm` "1800"
/// - `count` any whole or decimal number, with or without commas; `ordinal` "73rd", besides the
///   words of that class
final class Figures {
  static final String[] CLASSES = {
    "year", "era", "yy", "day", "monthno", "hour", "decade", "clock", "dots", "hhmm", "count",
    "ordinal"
  };

  private Figures() {}

  /// The value of a word in one of the classes above, or null.
  static @Nullable String value(String wordClass, String word) {
    int digits = leadingDigits(word);
    String rest = word.substring(digits);
    if (digits == 0) {
      return withApostrophe(wordClass, word);
    }
    return switch (wordClass) {
      case "year" -> digits == 4 && rest.isEmpty() ? within(word, 1000, 2199) : null;
      case "yy" -> digits == 2 && rest.isEmpty() ? century(Integer.parseInt(word)) : null;
      case "day" ->
          digits <= 2 && (rest.isEmpty() || isOrdinal(rest))
              ? within(word.substring(0, digits), 1, 31)
              : null;
      case "monthno" -> digits <= 2 && rest.isEmpty() ? within(word, 1, 12) : null;
      case "hour" -> digits <= 2 && rest.isEmpty() ? within(word, 0, 24) : null;
      case "decade" -> isDecade(digits, word, rest) ? decade(word.substring(0, digits)) : null;
      case "clock" -> clock(word);
      case "era" -> era(word);
      case "dots" ->
          word.indexOf('.') == digits && word.length() == digits + 3
              ? clock(word.replace('.', ':'))
              : null;
      case "hhmm" ->
          digits == 4 && rest.isEmpty()
              ? clock(word.substring(0, 2) + ":" + word.substring(2))
              : null;
      case "count" -> count(word);
      case "ordinal" -> isOrdinal(rest) && digits <= 4 ? word.substring(0, digits) : null;
      default -> throw new IllegalArgumentException("no class of figures: " + wordClass);
    };
  }

  private static int leadingDigits(String word) {
    int end = 0;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static @Nullable String era(String word) {
    String plain = word.replace(",", "");
    return plain.length() <= 4 && leadingDigits(plain) == plain.length()
        ? within(plain, 1, 9999)
        : null;
  }

  private static boolean isOrdinal(String suffix) {
    return suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th");
  }

  private static @Nullable String within(String figures, int least, int most) {
    int number = Integer.parseInt(figures);
    return least <= number && number <= most ? Integer.toString(number) : null;
  }

  /// Two figures mean the years 1930 to 2029.
  private static String century(int year) {
    return Integer.toString(year < 30 ? 2000 + year : 1900 + year);
  }

  private static boolean isDecade(int digits, String word, String rest) {
    return (digits == 4 || digits == 2)
        && word.charAt(digits - 1) == '0'
        && (rest.equals("s") || rest.equals("'s") || rest.equals("’s"));
  }

  private static String decade(String figures) {
    return figures.length() == 4 ? figures : century(Integer.parseInt(figures));
  }

  /// "'40s" and "'69".
  private static @Nullable String withApostrophe(String wordClass, String word) {
    if (word.charAt(0) != '\'' && word.charAt(0) != '’') {
      return null;
    }
    return switch (wordClass) {
      case "decade" -> word.length() == 4 ? value("decade", word.substring(1)) : null;
      case "year" -> word.length() == 3 ? value("yy", word.substring(1)) : null;
      default -> null;
    };
  }

  private static @Nullable String clock(String word) {
    String[] parts = word.split(":", -1);
    if (parts.length < 2 || parts.length > 3) {
      return null;
    }
    for (int i = 0; i < parts.length; i++) {
      if (leadingDigits(parts[i]) != parts[i].length()
          || parts[i].length() > 2
          || parts[i].isEmpty()
          || Integer.parseInt(parts[i]) > (i == 0 ? 24 : 59)
          || (i > 0 && parts[i].length() != 2)) {
        return null;
      }
    }
    return String.format(Locale.ROOT, "%02d:%s", Integer.parseInt(parts[0]), parts[1]);
  }

  private static @Nullable String count(String word) {
    boolean point = false;
    var plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.' && !point && i + 1 < word.length()) {
        point = true;
      } else if (c == ',') {
        continue;
      } else if (c < '0' || c > '9') {
        return null;
      }
      plain.append(c);
    }
    return plain.length() > 9 ? null : plain.toString();
  }
}
