package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A verb that gives something a name or nature: "Putin described the talks as useful", "Trump
/// called Kim a friend". The content is the thing and what it is called.
final class DescribesAs implements Rule {
  private final CueLexicon lexicon;

  DescribesAs(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    List<Attribution> found = new ArrayList<>();
    for (VerbCue cue : clause.verbCues(lexicon)) {
      int thing = thing(clause, cue.head());
      int nature = thing == NONE ? predicate(clause, cue) : nature(clause, cue, thing);
      if (nature != NONE) {
        BitSet tokens = clause.subtree(nature);
        int preposition = NONE;
        if (thing != NONE) {
          tokens.or(clause.subtree(thing));
          preposition = clause.sentence().child(thing, "case");
        }
        if (preposition != NONE) {
          tokens.clear(preposition);
        }
        found.add(cue.attribution(clause, clause.spans(tokens), NONE, this));
      }
    }
    return found;
  }

  /// What is described: the object; for "refer" the noun after "to".
  private static int thing(Clause clause, int verb) {
    if (!clause.lemma(verb).equals("refer")) {
      return clause.sentence().child(verb, "obj");
    }
    return clause.grammar().obliques(verb).stream()
        .filter(oblique -> oblique.preposition().equals("to"))
        .mapToInt(oblique -> oblique.head())
        .findFirst()
        .orElse(NONE);
  }

  /// A predicate with its own subject, as some parsers have it: "called [the treaty a relic]".
  private static int predicate(Clause clause, VerbCue cue) {
    int child = clause.sentence().child(cue.head(), "xcomp", "ccomp");
    boolean isCalled =
        cue.entry().takes("call")
            && child > cue.head()
            && !clause.token(child).isVerb()
            && clause.sentence().hasChild(child, "nsubj")
            && !clause.sentence().hasChild(child, "cop", "mark");
    return isCalled ? child : NONE;
  }

  private static int nature(Clause clause, VerbCue cue, int thing) {
    Sentence sentence = clause.sentence();
    for (int above : new int[] {cue.head(), thing}) {
      for (int child : sentence.children(above)) {
        boolean isNamedAs =
            cue.entry().takes("as") && (clause.isWord(sentence.child(child, "case", "mark"), "as"));
        boolean isCalled =
            cue.entry().takes("call")
                && above == cue.head()
                && sentence.relation(child).equals("xcomp")
                && !clause.isToInfinitive(child);
        if (child > thing && (isNamedAs || isCalled)) {
          return child;
        }
      }
    }
    return NONE;
  }
}
