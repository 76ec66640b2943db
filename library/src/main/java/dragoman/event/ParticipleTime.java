package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.calendar.TimeExpression;
import dragoman.language.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a participle tells was done with what the main verb tells, and then: "bowing to the
/// protests, Ortega resigned on Monday"; "ended it on Monday by signing the bill".
final class ParticipleTime {
  private static final Set<String> MEANS = Set.of("by", "in");
  private static final Set<String> COMING_TOGETHER = Set.of("meet", "gather", "convene", "speak");

  private final TimedSentence timed;
  private final Sentence sentence;

  ParticipleTime(TimedSentence timed) {
    this.timed = timed;
    this.sentence = timed.sentence();
  }

  @Nullable TimeExpression of(int participle) {
    int verb = sentence.token(participle).tag().equals("VBG") ? main(participle) : NONE;
    if (verb == NONE || !timed.isFinite(verb)) {
      return null;
    }
    for (TimeExpression time : timed.times()) {
      if (timed.isBeside(time, verb)) {
        return time;
      }
    }
    return null;
  }

  /// The verb whose time is that of a participle, else `NONE`.
  private int main(int participle) {
    int head = sentence.head(participle);
    if (head == NONE || timed.hasSubject(participle) || sentence.hasChild(participle, "aux")) {
      return NONE;
    }
    int mark = sentence.child(participle, "mark", "case", "advmod");
    return switch (sentence.relation(participle)) {
      case "advcl" -> {
        boolean isMeans = mark != NONE && MEANS.contains(timed.lemma(mark));
        boolean isFronted = participle < head && mark == NONE;
        yield isMeans || isFronted ? head : NONE;
      }
      case "acl" -> isOfSubject(participle, head) && mark == NONE ? sentence.head(head) : NONE;
      default -> NONE;
    };
  }

  /// "Ortega, bowing to the protests, resigned", "ministers meeting in Lima agreed".
  private boolean isOfSubject(int participle, int noun) {
    return sentence.relation(noun).equals("nsubj")
        && participle > noun
        && sentence.head(noun) > participle
        && (sentence.token(participle - 1).word().equals(",")
            || COMING_TOGETHER.contains(timed.lemma(participle)));
  }
}
