package dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the body in a document without markup: the heaviest run of paragraphs, each weighing its
/// words, every line between that is none costing a few (the maximum-weight segment of Pasternack
/// and Roth 2009), and within the run what no rule excludes.
final class ProseRun {
  private static final int HEAVIEST = 80;
  private static final int COST = 3;
  private static final int LEAST_BODY_WORDS = 40;

  private enum Grade {
    PARAGRAPH,
    SHORT,
    OTHER
  }

  private final Prose prose;
  private final Phrases phrases;
  private final Exclusions exclusions;

  ProseRun(Prose prose, Phrases phrases, Exclusions exclusions) {
    this.prose = prose;
    this.phrases = phrases;
    this.exclusions = exclusions;
  }

  /// The indices of the body's blocks, none where there is no article.
  List<Integer> find(List<Block> blocks) {
    Page page = new Page(blocks, prose);
    Grade[] grades = new Grade[page.size()];
    boolean isOver = false;
    int words = 0;
    for (int i = 0; i < page.size(); i++) {
      isOver |= words >= 3 * LEAST_BODY_WORDS && stops(page, i);
      grades[i] = isOver ? Grade.OTHER : grade(page, i);
      words += grades[i] == Grade.PARAGRAPH ? page.block(i).words() : 0;
    }
    int[] run = heaviest(page, grades);
    return body(page, grades, run[0], run[1]);
  }

  private boolean stops(Page page, int index) {
    return page.block(index).words() <= 8
        && phrases.role(page.text(index)).equals(Optional.of(Phrases.Role.STOP));
  }

  private Grade grade(Page page, int index) {
    boolean isProse = page.isProse(index);
    boolean isShort = !isProse && prose.isShortSentence(page.text(index));
    if (!isProse && !isShort || exclusions.excludes(page, index)) {
      return Grade.OTHER;
    }
    return isProse ? Grade.PARAGRAPH : Grade.SHORT;
  }

  /// The first and the last block of the heaviest run; the last before the first where there is no
  /// paragraph at all.
  private static int[] heaviest(Page page, Grade[] grades) {
    int[] best = {0, -1};
    long bestWeight = 0;
    long weight = 0;
    int begin = 0;
    for (int i = 0; i < grades.length; i++) {
      if (weight <= 0) {
        weight = 0;
        begin = i;
      }
      weight +=
          switch (grades[i]) {
            case PARAGRAPH -> Math.min(page.block(i).words(), HEAVIEST);
            case SHORT -> 0;
            case OTHER -> -COST;
          };
      if (weight > bestWeight) {
        bestWeight = weight;
        best = new int[] {begin, i};
      }
    }
    return best;
  }

  private List<Integer> body(Page page, Grade[] grades, int first, int last) {
    int begin = first;
    while (begin > 0 && grades[begin - 1] == Grade.SHORT && !page.text(begin - 1).endsWith("?")) {
      begin--;
    }
    int end = last;
    while (end + 1 < grades.length && grades[end + 1] == Grade.SHORT) {
      end++;
    }
    List<Integer> body = new ArrayList<>();
    int words = 0;
    for (int i = afterHead(page, grades, begin, end); i <= end; i++) {
      if (grades[i] == Grade.PARAGRAPH || grades[i] == Grade.SHORT) {
        body.add(i);
        words += page.block(i).words();
      }
    }
    return words >= LEAST_BODY_WORDS ? body : List.of();
  }

  /// Where the article begins within the run: below a byline or date line that has but a notice or
  /// two above it in the run.
  private static int afterHead(Page page, Grade[] grades, int begin, int end) {
    int words = 0;
    for (int i = begin; i <= end && words < 60; i++) {
      boolean isByline = new BylineLine().excludes(page, i);
      if (isByline && i > begin && hasHeadline(page, begin, i)) {
        return i + 1;
      }
      words += grades[i] == Grade.PARAGRAPH ? page.block(i).words() : 0;
    }
    return begin;
  }

  private static boolean hasHeadline(Page page, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (page.isHeadline(i) && page.block(i).words() >= 4) {
        return true;
      }
    }
    return false;
  }
}
