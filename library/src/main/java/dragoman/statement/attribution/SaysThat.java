package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A verb with a clause: "Lavrov said that talks go on", "talks go on, Lavrov said", "talks, Lavrov
/// said, go on".
final class SaysThat implements Rule {
  private final CueLexicon lexicon;

  SaysThat(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    List<Attribution> found = new ArrayList<>();
    for (VerbCue cue : clause.verbCues(lexicon)) {
      if (cue.entry().takes("that")) {
        List<Span> content = content(clause, cue);
        if (!content.isEmpty()) {
          int addressee = clause.addressee(cue.head(), cue.entry().takes("told"));
          found.add(cue.attribution(clause, content, addressee, this));
        }
      }
    }
    return found;
  }

  private static List<Span> content(Clause clause, VerbCue cue) {
    Sentence sentence = clause.sentence();
    int verb = cue.head();
    int complement = sentence.child(verb, "ccomp");
    if (complement != NONE) {
      return isKnowing(clause, cue, complement)
          ? List.of()
          : clause.content(complement, sentence.child(verb, "nsubj"));
    }
    int loose = loose(clause, verb);
    if (loose != NONE) {
      var tokens = clause.subtree(loose);
      tokens.or(clause.subtree(sentence.child(verb, "obj")));
      return clause.spans(tokens);
    }
    boolean isInserted = sentence.relation(verb).equals("parataxis") && cue.entry().takes("quote");
    return isInserted ? clause.content(sentence.head(verb), verb) : List.of();
  }

  /// A finite clause whose subject the parser took for the verb's object ("believed Washington
  /// would lift …").
  private static int loose(Clause clause, int verb) {
    Sentence sentence = clause.sentence();
    int object = sentence.child(verb, "obj");
    for (int child : sentence.children(object == NONE ? verb : object)) {
      if (isLoose(clause, child, object)) {
        return child;
      }
    }
    for (int child : sentence.children(verb)) {
      if (isLoose(clause, child, object)) {
        return child;
      }
    }
    return NONE;
  }

  private static boolean isLoose(Clause clause, int child, int object) {
    Sentence sentence = clause.sentence();
    return object != NONE
        && child > object
        && sentence.relation(child).equals("dep")
        && clause.token(child).isVerb()
        && sentence.hasChild(child, "aux")
        && !sentence.hasChild(child, "nsubj", "nsubj:pass")
        && sentence.leftmost(child) == sentence.rightmost(object) + 1;
  }

  /// "knows how", "understand why": nothing is said there.
  private static boolean isKnowing(Clause clause, VerbCue cue, int complement) {
    int first = clause.sentence().leftmost(complement);
    return cue.entry().kind() == CueClass.THOUGHT && clause.token(first).tag().startsWith("W");
  }
}
