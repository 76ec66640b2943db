package dragoman.event;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.List;
import java.util.Locale;

/// Whom a clause of a complaint or an accusation makes answer for something: who does it, of whom
/// something is said ("that the governor is a liar"), and who is said to be involved.
record Blamed(Sentence sentence, Grammar grammar, Lexicon lexicon) {
  /// @param agents who does what the predicate says
  List<Integer> in(int predicate, List<Integer> agents) {
    boolean isSaidOf = sentence.hasChild(predicate, "cop");
    boolean isImplicated =
        grammar.isPassive(predicate)
            && agents.isEmpty()
            && lexicon
                .named("implicating")
                .contains(sentence.lemma(predicate).toLowerCase(Locale.ROOT));
    return isSaidOf || isImplicated ? grammar.subjects(predicate) : agents;
  }
}
