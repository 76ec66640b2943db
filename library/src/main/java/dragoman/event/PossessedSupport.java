package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.Locale;
import java.util.Set;

/// "His support rose to 40 percent", "Lagos has the support of the unions": support that somebody
/// has from others is none that he gives.
///
/// What he gives is for, of or to something, or offered, asked for or withheld.
final class PossessedSupport {
  private static final Set<String> WORDS = Set.of("support", "backing", "approval");
  private static final Set<String> GIVEN = Set.of("for", "of", "to", "behind", "in", "as");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Lexicon lexicon;

  PossessedSupport(Sentence sentence, Grammar grammar, Lexicon lexicon) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.lexicon = lexicon;
  }

  boolean holds(int noun) {
    if (!sentence.token(noun).isNoun() || !WORDS.contains(lemma(noun))) {
      return false;
    }
    if (isMeasured(noun)) {
      return true;
    }
    boolean isGiven =
        grammar.obliques(noun).stream().anyMatch(o -> GIVEN.contains(o.preposition()))
            || sentence.hasChild(noun, "acl")
            || noun + 1 < sentence.size() && GIVEN.contains(lemma(noun + 1));
    return sentence.hasChild(noun, "nmod:poss") && !isGiven && !isTendered(noun);
  }

  /// "62 percent support", "support among men".
  private boolean isMeasured(int noun) {
    for (int child : sentence.children(noun)) {
      boolean isShare =
          Set.of("compound", "nummod", "amod", "nmod:poss").contains(sentence.relation(child))
              && lexicon.named("shares").contains(lemma(child));
      if (isShare) {
        return true;
      }
    }
    return grammar.obliques(noun).stream()
        .anyMatch(o -> o.preposition().equals("among") || o.preposition().equals("amongst"));
  }

  /// "Pledged his support", "his support is expected".
  private boolean isTendered(int noun) {
    int head = sentence.head(noun);
    return head != NONE
        && (lexicon.named("tendering").contains(lemma(head))
            || sentence.relation(noun).startsWith("obl"));
  }

  private String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }
}
