package dragoman.event;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Those joined by "and" whom the parser hangs on different words: "vetoed by Russia, which backs
/// it, and by *China*", "*China* and Russia's veto".
record SplitCoordination(Sentence sentence, Grammar grammar) {
  /// Of a passive verb, those named with "by" and after that with "and by".
  List<Integer> agents(int verb) {
    List<Integer> agents = new ArrayList<>(grammar.agents(verb));
    if (agents.isEmpty()) {
      return agents;
    }
    int last = agents.getLast();
    for (int i = last + 1; i + 2 < sentence.size(); i++) {
      int by = i + 1;
      boolean isAndBy =
          sentence.token(i).tag().equals("CC") && sentence.token(by).word().equals("by");
      int name = isAndBy ? sentence.head(by) : Sentence.NONE;
      if (name > by
          && sentence.relation(name).equals("conj")
          && sentence.token(name).isProper()
          && sentence.dominates(verb, name)
          && !agents.contains(name)) {
        agents.add(name);
      } else if (sentence.token(i).word().equals("by")
          && sentence.relation(i).equals("case")
          && !isAndBy(i)) {
        break; // somebody else's doing
      }
    }
    return agents;
  }

  private boolean isAndBy(int by) {
    return by > 0 && sentence.token(by - 1).tag().equals("CC");
  }

  /// Of a noun with one possessor, the one joined with him whom the parser joins with the noun.
  List<Integer> owners(int noun) {
    int owner = sentence.child(noun, "nmod:poss");
    int other = sentence.relation(noun).equals("conj") ? sentence.head(noun) : Sentence.NONE;
    boolean isJoined =
        owner != Sentence.NONE
            && other != Sentence.NONE
            && !sentence.token(noun).isProper()
            && sentence.token(owner).isProper()
            && sentence.token(other).isProper()
            && sentence.leftmost(owner) == other + 2
            && sentence.token(other + 1).word().equals("and")
            && Set.of("obj", "nsubj", "obl", "nmod", "nsubj:pass")
                .contains(sentence.relation(other));
    return isJoined ? List.of(other) : List.of();
  }
}
