package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.calendar.TimeExpression;
import dragoman.language.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A time at the head of a clause is the clause's, whatever word the parser hangs it on: "he told
/// me that on Monday, Ortega called them"; "at a rally in Lima on Monday, Ortega thanked them".
final class FrontedTime {
  private static final Set<String> BEFORE =
      Set.of(
          "in", "on", "at", "during", "since", "the", "a", "an", "just", "only", "late", "early");
  private static final Set<String> BOUNDARY =
      Set.of("that", "and", "but", "``", "\"", "“", "--", "–", "—", ";", ":");
  private static final Set<String> PLACING = Set.of("at", "in", "during", "on", "speaking");

  private final TimedSentence timed;
  private final Sentence sentence;

  FrontedTime(TimedSentence timed) {
    this.timed = timed;
    this.sentence = timed.sentence();
  }

  @Nullable TimeExpression of(int verb) {
    int subject = sentence.child(verb, "nsubj", "nsubj:pass");
    if (subject == NONE || subject > verb || !timed.isFinite(verb)) {
      return null;
    }
    int before = sentence.leftmost(subject) - 1;
    boolean isSetOff = before > 0 && sentence.token(before).word().equals(",");
    int end = isSetOff ? before - 1 : before;
    for (TimeExpression time : timed.times()) {
      if (end >= 0
          && timed.last(time) == end
          && (isAtBoundary(timed.first(time)) || isSetOff && isAfterPlace(time))) {
        return time;
      }
    }
    return null;
  }

  /// Whether nothing of the clause stands before a time but its preposition.
  private boolean isAtBoundary(int first) {
    int at = first;
    while (at > 0 && BEFORE.contains(timed.lemma(at - 1))) {
      at--;
      boolean isHead =
          sentence.token(at).tag().equals("IN")
              && Character.isUpperCase(sentence.token(at).word().charAt(0));
      if (isHead) {
        return true;
      }
    }
    return at == 0 || BOUNDARY.contains(timed.lemma(at - 1));
  }

  /// "At a stop in Lima Wednesday, Ortega thanked her": one phrase of place, without a verb in a
  /// tense of its own, then the day.
  private boolean isAfterPlace(TimeExpression time) {
    int first = timed.first(time);
    if (first < 2 || !PLACING.contains(timed.lemma(0)) || !time.interval().isDay()) {
      return false;
    }
    for (int i = 0; i < first; i++) {
      String tag = sentence.token(i).tag();
      if (tag.matches("VB[DPZN]|MD|W.*") || sentence.token(i).word().equals(",")) {
        return false;
      }
    }
    String before = timed.lemma(first - 1);
    return before.equals("on") || sentence.token(first - 1).isNoun();
  }
}
