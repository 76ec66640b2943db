package dragoman.event;

import dragoman.calendar.TimeExpression;
import dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/// A time after the last of several verbs of one subject in the simple past dates them all: "Ortega
/// met the ministers and signed the pact on Monday".
final class JoinedTime {
  private final TimedSentence timed;
  private final Sentence sentence;

  JoinedTime(TimedSentence timed) {
    this.timed = timed;
    this.sentence = timed.sentence();
  }

  @Nullable TimeExpression of(int verb) {
    if (!isSimplePast(verb)) {
      return null;
    }
    for (int joined : sentence.children(verb)) {
      if (joined > verb
          && sentence.relation(joined).equals("conj")
          && isSimplePast(joined)
          && !timed.hasSubject(joined)) {
        for (TimeExpression time : timed.times()) {
          if (timed.isBeside(time, joined) && timed.first(time) > joined) {
            return time;
          }
        }
      }
    }
    return null;
  }

  private boolean isSimplePast(int verb) {
    return sentence.token(verb).tag().equals("VBD") && !sentence.hasChild(verb, "aux");
  }
}
