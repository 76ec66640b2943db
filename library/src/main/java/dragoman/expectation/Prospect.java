package dragoman.expectation;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.Locale;
import java.util.Set;

/// Whether a merely possible event is held out as one to come: "could meet", "the possibility of a
/// summit", "a summit is on the agenda". That a summit "could be important" holds out none.
final class Prospect {
  private static final Set<String> MODAL = Classes.of("modal");
  private static final Set<String> CHANCE = Classes.of("chance");
  private static final Set<String> COMING = Classes.of("coming");

  private Prospect() {}

  static boolean isHeldOut(Sentence sentence, int trigger) {
    var grammar = new Grammar(sentence);
    if (sentence.token(trigger).isVerb()) {
      boolean isPerfect = grammar.hasAuxiliary(trigger, "have");
      return !isPerfect && grammar.auxiliaries(trigger).stream().anyMatch(MODAL::contains);
    }
    int head = sentence.head(trigger);
    if (head == NONE || grammar.isNegated(head)) {
      return false;
    }
    String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
    boolean isSubject = sentence.relation(trigger).startsWith("nsubj");
    return CHANCE.contains(lemma)
        || (isSubject && COMING.contains(lemma) && sentence.hasChild(head, "cop"));
  }
}
