package dragoman.article;

import java.util.List;
import java.util.regex.Pattern;

/// Where the readers' comments below an article begin: at the first of the marks that comment
/// systems put on every comment ("March 9, 2011 at 10:25 am | Reply", "Report abuse", "Ana says:",
/// "3 hours ago"). There must be several, and an article above them; a single such line is the
/// article's own date.
final class ReaderComments {
  private static final int LEAST_MARKS = 3;
  private static final int LEAST_SURE_MARKS = 2;
  private static final int LEAST_ARTICLE_WORDS = 40;
  private static final int LONGEST_LABEL = 6;

  private static final String STAMP =
      "(?:\\p{Lu}[a-z]{2,8}\\.? \\d{1,2} ?, ?\\d{4}|\\d{1,2} \\p{Lu}[a-z]{2,8}\\.? \\d{4})"
          + " ?,?(?: at)? \\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?";

  /// What stands on comments only.
  private static final Pattern SURE =
      Pattern.compile(
          STAMP
              + " ?[|·•-] ?(?:Reply|Report|Flag|Link|Permalink|#|$|\\p{L})"
              + "|(?:^|[|·•] ?)(?:Report abuse|Report this comment|Reply to this comment|Log in to reply"
              + "|Flag as inappropriate|Alert a moderator|Report comment|Reply Report)(?: ?[|·•]|$)",
          Pattern.CASE_INSENSITIVE);

  /// What may stand on other things too.
  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\p{L}\\p{N}_.'’@-]{1,30}(?: [\\p{L}\\p{N}_.'’-]{1,20}){0,3} (?:says|said|writes|wrote) ?(?::|\\.\\.\\.|…)$"
              + "|^(?:\\d{1,2}|an?) (?:minute|hour|day|week|month|year)s? ago$"
              + "|^(?:Posted|Added|Comment) ?(?:by|at|on) ?:? .{2,40}$"
              + "|^"
              + STAMP
              + "$");

  private ReaderComments() {}

  /// The first block of the comments, as many as there are blocks where there are none.
  ///
  /// @param isProse which of the blocks are paragraphs
  static int begin(List<Block> blocks, boolean[] isProse) {
    int words = 0;
    int marks = 0;
    int sure = 0;
    int first = blocks.size();
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      boolean isSure = SURE.matcher(text).find();
      boolean isMark =
          isSure || blocks.get(i).words() <= LONGEST_LABEL && LABEL.matcher(text).find();
      if (isMark && words >= LEAST_ARTICLE_WORDS) {
        first = Math.min(first, i);
        marks++;
        sure += isSure ? 1 : 0;
      }
      words += isProse[i] ? blocks.get(i).words() : 0;
    }
    return marks >= LEAST_MARKS || sure >= LEAST_SURE_MARKS ? first : blocks.size();
  }
}
