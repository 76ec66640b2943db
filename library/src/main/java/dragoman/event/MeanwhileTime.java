package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.calendar.TimeExpression;
import dragoman.language.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is told with "when" or "as" was at one time with what it is told of: "when the council met
/// in March, Ortega backed it"; "accused them on Monday, as Ortega visited Lima".
final class MeanwhileTime {
  private static final Set<String> MEANWHILE = Set.of("when", "as");
  private static final int REACH = 4;

  private final TimedSentence timed;
  private final Sentence sentence;

  MeanwhileTime(TimedSentence timed) {
    this.timed = timed;
    this.sentence = timed.sentence();
  }

  @Nullable TimeExpression of(int verb) {
    if (!timed.isFinite(verb)) {
      return null;
    }
    TimeExpression below = ofClauseBelow(verb);
    return below == null ? ofVerbAbove(verb) : below;
  }

  /// The time of a clause with "when" or "as".
  private @Nullable TimeExpression ofClauseBelow(int verb) {
    for (int clause : sentence.children(verb)) {
      if (isMeanwhile(clause) && isPast(clause) == isPast(verb)) {
        TimeExpression time = beside(clause);
        if (time != null) {
          return time;
        }
      }
    }
    return null;
  }

  /// The time of what is told with this clause, named before it.
  private @Nullable TimeExpression ofVerbAbove(int clause) {
    int above = sentence.head(clause);
    if (!isMeanwhile(clause) || !first(clause).equals("as")) {
      return null;
    }
    for (int i = 0; i < REACH && above != NONE && !timed.isFinite(above); i++) {
      above = sentence.head(above);
    }
    if (above == NONE || !timed.isFinite(above) || isPast(above) != isPast(clause)) {
      return null;
    }
    TimeExpression time = beside(above);
    return time != null && timed.first(time) < sentence.leftmost(clause) ? time : null;
  }

  private boolean isMeanwhile(int clause) {
    return sentence.relation(clause).equals("advcl")
        && timed.isFinite(clause)
        && sentence.hasChild(clause, "nsubj", "nsubj:pass")
        && MEANWHILE.contains(first(clause));
  }

  private String first(int clause) {
    return timed.lemma(sentence.leftmost(clause));
  }

  private boolean isPast(int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).startsWith("aux")
          && sentence.token(child).tag().matches("VB[DPZ]|MD")) {
        return sentence.token(child).tag().equals("VBD") || timed.lemma(child).equals("have");
      }
    }
    return sentence.token(verb).tag().equals("VBD");
  }

  private @Nullable TimeExpression beside(int verb) {
    for (TimeExpression time : timed.times()) {
      if (timed.isBeside(time, verb)) {
        return time;
      }
    }
    return null;
  }
}
