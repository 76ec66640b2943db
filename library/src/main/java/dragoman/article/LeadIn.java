package dragoman.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before the first sentence of a report: its dateline (`MOSCOW, April 24, 2019 (TASS)
/// —`, `BERLIN (Reuters) -`) or a label (`OPINION —`). It is no part of the sentence after it.
final class LeadIn {
  private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?";
  private static final String DAY =
      ",? (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8})(?:,? \\d{4})?";
  private static final String AGENCY = "[(/]\\p{Lu}[\\p{L} ./&’'-]{1,40}[)/]";
  private static final String IN_CAPITALS =
      "\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*(?:[ /]{1,3}\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*){0,4}";
  private static final String PLACE = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}";

  /// A place in small letters is one only with the day of the report after it.
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^\\s*(?:"
              + (IN_CAPITALS + REGION + "(?:" + DAY + ")?(?:,? ?" + AGENCY + ")?")
              + ("|(?<dated>" + PLACE + REGION + DAY + ")(?:,? ?" + AGENCY + ")?")
              + ("|" + AGENCY)
              + ")\\s*[—–-]{1,2}\\s+(?=[\\p{Lu}\\d\"“‘'])");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{4,}");

  private LeadIn() {}

  /// How many UTF-16 units of a paragraph are lead-in, 0 where it begins with its sentence.
  static int length(String paragraph) {
    Matcher matcher = LEAD_IN.matcher(paragraph);
    if (!matcher.find()) {
      return 0;
    }
    String lead = matcher.group();
    boolean isMarked =
        matcher.group("dated") != null || lead.indexOf('(') >= 0 || CAPITALS.matcher(lead).find();
    return isMarked ? matcher.end() : 0;
  }
}
