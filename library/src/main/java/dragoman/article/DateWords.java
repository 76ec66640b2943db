package dragoman.article;

import dragoman.source.WrittenDate;
import dragoman.text.DateInterval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a date with its year in a line of English (`April 26, 2019`, `26 Apr. 2019`, `2019-04-26`,
/// `26.04.2019`, `April 2019`). Where day and month cannot be told apart (`04/05/2019`) it finds
/// nothing.
final class DateWords {
  /// A date and where it stands in the words searched.
  record Written(DateInterval interval, int begin, int end) {}

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
  private static final List<Pattern> PATTERNS =
      List.of(
          pattern("(?<!\\d)" + YEAR + "[-/.](?<number>\\d\\d?)[-/.](?<day>\\d\\d?)(?!\\d)"),
          pattern("(?<!\\p{L})" + MONTH + "\\s+(?<day>\\d\\d?)(?:st|nd|rd|th)?,?\\s+" + YEAR),
          pattern(
              "(?<!\\d)(?<day>\\d\\d?)(?:st|nd|rd|th)?(?: of)?[\\s-]+"
                  + MONTH
                  + ",?[\\s-]+"
                  + YEAR),
          pattern("(?<!\\d)(?<first>\\d\\d?)[./-](?<second>\\d\\d?)[./-]" + YEAR),
          pattern("(?<!\\p{L})" + MONTH + ",?\\s+" + YEAR));

  private DateWords() {}

  /// The first date with day or month, the most precise notation first.
  static Optional<Written> find(String words) {
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(words);
      while (matcher.find()) {
        Optional<DateInterval> interval = WrittenDate.interval(iso(matcher));
        if (interval.isPresent()) {
          return Optional.of(new Written(interval.get(), matcher.start(), matcher.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static String iso(Matcher matcher) {
    String year = matcher.group("year");
    if (has(matcher, "first")) {
      int first = Integer.parseInt(matcher.group("first"));
      int second = Integer.parseInt(matcher.group("second"));
      if (first > 12 || first == second) {
        return iso(year, second, first);
      }
      return second > 12 ? iso(year, first, second) : "";
    }
    int month =
        has(matcher, "number")
            ? Integer.parseInt(matcher.group("number"))
            : 1 + MONTHS.indexOf(matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT));
    return has(matcher, "day")
        ? iso(year, month, Integer.parseInt(matcher.group("day")))
        : year + two(month).substring(0, 3);
  }

  private static String iso(String year, int month, int day) {
    return year + two(month) + two(day);
  }

  private static String two(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }

  private static boolean has(Matcher matcher, String group) {
    return matcher.pattern().namedGroups().containsKey(group) && matcher.group(group) != null;
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }
}
