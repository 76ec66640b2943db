package dragoman.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before the first sentence of a report: its dateline (`MOSCOW, April 24, 2019 (TASS)
/// —`, `BERLIN (Reuters) -`) or a label (`OPINION —`). It is no part of the sentence after it.
final class LeadIn {
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^\\s*(?:\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*(?:[ /]{1,3}\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*){0,4}"
              + "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?"
              + "(?:,? (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8})(?:,? \\d{4})?)?"
              + "(?:,? ?[(/][\\p{Lu}][\\p{L} ./&’'-]{1,40}[)/])?"
              + "|[(/]\\p{Lu}[\\p{L} ./&’'-]{1,40}[)/])"
              + "\\s*[—–-]{1,2}\\s+(?=[\\p{Lu}\\d\"“‘'])");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{4,}");

  private LeadIn() {}

  /// How many UTF-16 units of a paragraph are lead-in, 0 where it begins with its sentence.
  static int length(String paragraph) {
    Matcher matcher = LEAD_IN.matcher(paragraph);
    if (!matcher.find()) {
      return 0;
    }
    String lead = matcher.group();
    boolean isMarked = lead.indexOf('(') >= 0 || CAPITALS.matcher(lead).find();
    return isMarked ? matcher.end() : 0;
  }
}
