package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import java.util.List;
import java.util.Set;

/// "He endorsed the mayor and the governor withdrew": the parser joins whoever the next clause
/// begins with to the object, and leaves its verb, to the right of him, without a subject.
final class NextClause {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> LOOSE = Set.of("dep", "parataxis", "conj", "advmod");
  private static final Set<String> SUBJECTS =
      Set.of("nsubj", "nsubj:pass", "csubj", "expl", "mark", "cc", "xcomp");

  private NextClause() {}

  /// Of the coordinated words under a verb those that belong to its own clause.
  static List<Integer> without(Sentence sentence, int verb, List<Integer> fillers) {
    if (fillers.size() < 2 || !sentence.token(verb).isVerb()) {
      return fillers;
    }
    int orphan = orphan(sentence, verb, fillers.getLast());
    boolean isSubject =
        orphan != NONE
            && sentence.relation(fillers.getLast()).equals("conj")
            && isAlone(sentence, fillers, orphan);
    return isSubject ? fillers.subList(0, fillers.size() - 1) : fillers;
  }

  private static boolean isAlone(Sentence sentence, List<Integer> fillers, int orphan) {
    int next = sentence.rightmost(fillers.getLast()) + 1;
    return orphan == next || next < sentence.size() && sentence.token(next).word().equals(",");
  }

  private static int orphan(Sentence sentence, int verb, int last) {
    for (int child : sentence.children(verb)) {
      boolean isOrphan =
          child > last
              && LOOSE.contains(sentence.relation(child))
              && FINITE.contains(sentence.token(child).tag())
              && !sentence.hasChild(child, SUBJECTS.toArray(String[]::new))
              && !isCoordinated(sentence, child);
      if (isOrphan) {
        return child;
      }
    }
    return NONE;
  }

  /// "Praised the mayor and the governor, and withdrew."
  private static boolean isCoordinated(Sentence sentence, int verb) {
    int before = verb - 1;
    while (before >= 0 && sentence.token(before).tag().startsWith("RB")) {
      before--;
    }
    return before >= 0 && sentence.token(before).tag().equals("CC");
  }
}
