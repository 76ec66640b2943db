package dragoman.article;

import dragoman.text.DateInterval;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the day of publication from a line that says nothing else ("Published April 26, 2019").
/// Only the head of the document and a labelled line at its foot are asked: a date among the
/// teasers of other articles is not this one's.
final class DateLine {
  private static final int LONGEST = 18;
  private static final int LINES_BEFORE_BODY = 14;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![\\p{L}])(?:first |originally )?(?:published|posted|publication date|date|created|issued)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATE =
      Pattern.compile(
          "(?<![\\p{L}])(?:updated?|modified|revised|edited)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?<![\\p{L}])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?![\\p{L}])"
              + "|(?<![\\p{L}])(?:am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|est|edt|et|pst|pdt|pt|bst|cet|cest|ist|msk|on|at|in|by|last"
              + "|min|mins|minute|minutes|read|views?|comments?|hours?|online|article)(?![\\p{L}])"
              + "|\\d{1,2}[:.]\\d\\d(?::\\d\\d)?|[+-]\\d{1,4}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY =
      Pattern.compile("(?:^|[^\\p{L}])(?i:by|author):?\\s+" + Names.NAME);

  private DateLine() {}

  /// Whether a line holds a date and little else.
  static boolean isDateLine(String text) {
    return text.length() < 200
        && Prose.words(text) <= LONGEST
        && DateWords.find(text).map(written -> isLittle(text, written)).orElse(false);
  }

  /// The day of publication as the lines around the body say it; what says "published" goes before
  /// a bare date, and that before "updated".
  static Optional<DateInterval> find(Extraction page) {
    Optional<DateInterval> bare = Optional.empty();
    Optional<DateInterval> updated = Optional.empty();
    List<Block> head = page.head();
    for (int i = head.size() - 1; i >= Math.max(0, head.size() - LINES_BEFORE_BODY); i--) {
      String text = head.get(i).text();
      if (!isDateLine(text)) {
        continue;
      }
      DateInterval date = DateWords.find(text).orElseThrow().interval();
      if (LABEL.matcher(text).find()) {
        return Optional.of(date);
      }
      if (UPDATE.matcher(text).find()) {
        updated = updated.or(() -> Optional.of(date));
      } else {
        bare = bare.or(() -> Optional.of(date));
      }
    }
    Optional<DateInterval> first = bare;
    Optional<DateInterval> second = updated;
    return first.or(() -> foot(page)).or(() -> second);
  }

  private static Optional<DateInterval> foot(Extraction page) {
    if (page.body().isEmpty()) {
      return Optional.empty();
    }
    int after = page.body().getLast() + 1;
    int end = Math.min(page.blocks().size(), after + 3);
    return page.blocks().subList(Math.min(after, end), end).stream()
        .map(Block::text)
        .filter(text -> isDateLine(text) && LABEL.matcher(text).find())
        .findFirst()
        .flatMap(DateWords::find)
        .map(DateWords.Written::interval);
  }

  private static boolean isLittle(String text, DateWords.Written written) {
    String rest = text.substring(0, written.begin()) + " | " + text.substring(written.end());
    rest = BY.matcher(rest).replaceAll(" ");
    Optional<DateWords.Written> second = DateWords.find(rest);
    if (second.isPresent()) {
      rest = rest.substring(0, second.get().begin()) + rest.substring(second.get().end());
    }
    rest = LABEL.matcher(rest).replaceAll(" ");
    rest = UPDATE.matcher(rest).replaceAll(" ");
    rest = FURNITURE.matcher(rest).replaceAll(" ");
    return Prose.words(rest) <= 3;
  }
}
