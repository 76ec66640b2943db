package dragoman.article;

import dragoman.source.Table;
import dragoman.source.WordClasses;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What some texts run together with the first sentence of a report, without an end mark between:
/// headline, summary, byline, picture caption, time of update. They end before the dateline of an
/// agency, after a date with the time of day, or, where there is neither, where a word that only
/// begins a sentence stands with a capital after a small word ("… sign treaty The ministers of").
final class GluedHead {
  private static final int FARTHEST = 1200;
  private static final int LEAST_SENTENCE = 8;
  private static final int LEAST_HEAD = 4;

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\(|-LRB-) ?(?<agency>\\p{Lu}[\\p{L} .&’'-]{1,30}?) ?(?:\\)|-RRB-)\\s*(?:--|[–—-])\\s+(?=[\\p{Lu}\"“`‘'])");
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:\\d{1,2} \\p{Lu}[a-z]{2,8} \\d{4}|\\p{Lu}[a-z]{2,8} \\d{1,2} ?, ?\\d{4})"
              + " ?[,-]?(?: Last updated at)? \\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)? ?(?:[AaPp]\\.?[Mm]\\.?)?"
              + " ?(?:GMT|BST|UTC|CET|CEST|ET|EST|EDT|PT|UK time)(?: Help| THIS IS A RUSH TRANSCRIPT ?\\.)?\\s+(?=[\\p{Lu}\"“`‘'])");
  private static final WordClasses CLASSES = WordClasses.of(GluedHead.class, "classes.tsv");
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?<=\\s)(?<before>\\p{Ll}[\\p{Ll}-]*|\\d+)\\s+(?=(?:"
              + String.join("|", new TreeSet<>(CLASSES.named("beginning")))
              + ")\\s+\\p{L})");

  private final Set<String> agencies;

  GluedHead() {
    agencies =
        Table.of(GluedHead.class, "agencies.txt", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());
  }

  /// How many UTF-16 units of the first paragraph stand before its first sentence.
  int length(String paragraph) {
    String head = paragraph.substring(0, Math.min(FARTHEST, paragraph.length()));
    int begin = afterDateline(head);
    begin = Math.max(begin, last(STAMP, head));
    if (begin == 0) {
      begin = atBeginning(head);
    }
    return Prose.words(paragraph.substring(begin)) >= LEAST_SENTENCE ? begin : 0;
  }

  private int afterDateline(String head) {
    Matcher matcher = DATELINE.matcher(head);
    int end = 0;
    while (matcher.find()) {
      end = agencies.contains(matcher.group("agency")) ? matcher.end() : end;
    }
    return end;
  }

  private static int last(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    int end = 0;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end;
  }

  private static int atBeginning(String head) {
    Matcher matcher = BEGINNING.matcher(head);
    int begin = 0;
    while (matcher.find()) {
      boolean isName = CLASSES.named("beforename").contains(matcher.group("before"));
      boolean isHead = Prose.words(head.substring(0, matcher.end())) >= LEAST_HEAD;
      begin = !isName && isHead && !hasEnd(head, begin, matcher.end()) ? matcher.end() : begin;
    }
    return begin;
  }

  /// A head has no sentence that ends.
  private static boolean hasEnd(String head, int begin, int end) {
    return head.substring(begin, end).matches("(?s).*\\p{Ll}{3,} ?[.!?;]\\s.*");
  }
}
