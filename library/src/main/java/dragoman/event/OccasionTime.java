package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.calendar.TimeExpression;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is told of an occasion was then: "attended Monday's meeting", "the July 25 call in which
/// Ortega asked him", "during a visit starting on Sunday".
final class OccasionTime {
  private static final Set<String> SETTINGS =
      WordClasses.of(OccasionTime.class, "dating.tsv").named("settings");
  private static final Set<String> ATTENDING =
      WordClasses.of(OccasionTime.class, "dating.tsv").named("attending");
  private static final Set<String> WITHIN = Set.of("in", "at", "during", "on");

  private final TimedSentence timed;
  private final Sentence sentence;

  OccasionTime(TimedSentence timed) {
    this.timed = timed;
    this.sentence = timed.sentence();
  }

  @Nullable TimeExpression of(int verb) {
    if (!sentence.token(verb).isVerb()) {
      return null;
    }
    TimeExpression time = null;
    int object = sentence.child(verb, "obj");
    if (object != NONE && ATTENDING.contains(timed.lemma(verb))) {
      time = of(object, verb);
    }
    if (time == null && isIn(verb)) {
      time = of(sentence.head(verb), verb);
    }
    for (int place : sentence.children(verb)) {
      if (time == null && sentence.relation(place).equals("obl") && isWithin(place)) {
        time = of(place, verb);
      }
    }
    return time;
  }

  /// The time that says which occasion it was, before its word or in a participle after it.
  private @Nullable TimeExpression of(int noun, int verb) {
    if (!SETTINGS.contains(timed.lemma(noun))) {
      return null;
    }
    for (TimeExpression time : timed.times()) {
      int head = timed.words().headOf(time);
      int above = head == NONE ? NONE : sentence.head(head);
      boolean isWhich = above == noun && timed.words().isPartOfNoun(time);
      boolean isHeld =
          above != NONE
              && above != verb
              && sentence.head(above) == noun
              && sentence.relation(above).equals("acl")
              && sentence.token(above).tag().matches("VB[NG]");
      if (isWhich || isHeld) {
        return time;
      }
    }
    return null;
  }

  /// "In which", "where", "when".
  private boolean isIn(int verb) {
    if (!sentence.relation(verb).equals("acl:relcl")) {
      return false;
    }
    int first = sentence.leftmost(verb);
    String word = timed.lemma(first);
    return word.equals("where")
        || word.equals("when")
        || WITHIN.contains(word)
            && first + 1 < sentence.size()
            && timed.lemma(first + 1).equals("which");
  }

  private boolean isWithin(int noun) {
    int preposition = sentence.child(noun, "case");
    return preposition != NONE && WITHIN.contains(timed.lemma(preposition));
  }
}
