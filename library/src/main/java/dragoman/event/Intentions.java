package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is to do what an infinitive after a noun says, where the parser hangs it on the verb above:
/// "called Mubarak's *tactics* to attack protesters a failure", "reiterated *calls* for the general
/// to step down", "made a *plea* to the Pentagon to release them".
final class Intentions {
  private static final Set<String> ADDRESS = Set.of("on", "upon", "to");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Lexicon lexicon;

  Intentions(Sentence sentence, Grammar grammar, Lexicon lexicon) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.lexicon = lexicon;
  }

  /// Those meant, empty where the words leave open who it is; null where no noun says it and the
  /// verb above does.
  @Nullable List<Integer> owners(int verb) {
    int noun = noun(verb);
    if (noun == NONE) {
      return null;
    }
    String lemma = sentence.lemma(noun);
    if (lexicon.named("calls").contains(lemma)) {
      return called(noun, sentence.head(verb));
    }
    int owner = sentence.child(noun, "nmod:poss");
    boolean isOwned =
        lexicon.named("intentions").contains(lemma)
            && owner != NONE
            && !sentence.token(owner).isPronoun();
    return isOwned ? grammar.conjuncts(owner) : null;
  }

  /// The object right before an infinitive under the same verb, [Sentence#NONE] where there is
  /// none.
  private int noun(int verb) {
    int head = sentence.head(verb);
    int mark = sentence.child(verb, "mark");
    boolean isInfinitive =
        head != NONE
            && Set.of("xcomp", "ccomp", "advcl").contains(sentence.relation(verb))
            && mark != NONE
            && sentence.lemma(mark).equals("to")
            && !sentence.hasChild(verb, "nsubj", "nsubj:pass");
    int noun = isInfinitive ? sentence.child(head, "obj") : NONE;
    return noun != NONE && noun < verb && !sentence.token(noun).isProper() ? noun : NONE;
  }

  /// For whom a call is, else to whom, else who hears it: "faces calls to resign".
  private List<Integer> called(int noun, int verb) {
    List<Integer> meant = new ArrayList<>();
    for (int at : List.of(noun, verb)) {
      for (Grammar.Oblique oblique : grammar.obliques(at)) {
        if (oblique.preposition().equals("for") && at == noun) {
          return grammar.conjuncts(oblique.head());
        }
        if (ADDRESS.contains(oblique.preposition()) && meant.isEmpty()) {
          meant.addAll(grammar.conjuncts(oblique.head()));
        }
      }
    }
    boolean isHeard = meant.isEmpty() && lexicon.named("hearing").contains(sentence.lemma(verb));
    return isHeard ? grammar.subjects(verb) : meant;
  }
}
