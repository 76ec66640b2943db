package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who is to do what somebody calls for: "called for the king to step down", wherever the parser
/// hangs the infinitive.
final class Wished {
  private static final Set<String> CLAUSES = Set.of("advcl", "xcomp", "ccomp", "acl", "dep");

  private Wished() {}

  /// The subjects of the infinitives that stand under a verb or noun with "for".
  static List<Integer> subjects(Sentence sentence, Grammar grammar, int from) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(from)) {
      boolean isActive = !grammar.isPassive(child);
      if (child > from
          && isActive
          && CLAUSES.contains(sentence.relation(child))
          && hasTo(sentence, child)) {
        found.addAll(subjectsOf(sentence, grammar, from, child));
      }
    }
    return found;
  }

  private static List<Integer> subjectsOf(
      Sentence sentence, Grammar grammar, int from, int infinitive) {
    int subject = sentence.child(infinitive, "nsubj");
    if (subject != NONE) {
      boolean isFor = has(sentence, infinitive, "for") && subject > from;
      return isFor ? grammar.conjuncts(subject) : List.of();
    }
    for (Grammar.Oblique oblique : grammar.obliques(from)) {
      boolean isNext =
          oblique.preposition().equals("for")
              && oblique.head() < infinitive
              && sentence.rightmost(oblique.head()) + 1 == sentence.leftmost(infinitive)
              && oblique.head() > from;
      if (isNext) {
        return grammar.conjuncts(oblique.head());
      }
    }
    return List.of();
  }

  private static boolean hasTo(Sentence sentence, int verb) {
    return has(sentence, verb, "to");
  }

  private static boolean has(Sentence sentence, int verb, String mark) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("mark") && sentence.lemma(child).equals(mark)) {
        return true;
      }
    }
    return false;
  }
}
