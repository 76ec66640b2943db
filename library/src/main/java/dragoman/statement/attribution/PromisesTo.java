package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A verb with an infinitive: "Kim promised to freeze tests", "Seoul urged Pyongyang to return".
///
/// Where the infinitive has its own subject, that subject is part of the content.
final class PromisesTo implements Rule {
  private final CueLexicon lexicon;

  PromisesTo(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    List<Attribution> found = new ArrayList<>();
    Sentence sentence = clause.sentence();
    for (VerbCue cue : clause.verbCues(lexicon)) {
      int infinitive = infinitive(clause, cue.head());
      if (infinitive == NONE) {
        continue;
      }
      int object = sentence.child(cue.head(), "obj", "iobj");
      if (object == NONE && cue.entry().takes("to") && !isSpeechWithheld(clause, cue, infinitive)) {
        found.add(cue.attribution(clause, clause.content(infinitive), NONE, this));
      } else if (object != NONE && object < infinitive && cue.entry().takes("oto")) {
        var tokens = clause.subtree(infinitive);
        tokens.or(clause.subtree(object));
        List<Span> content = clause.spans(tokens);
        found.add(cue.attribution(clause, content, object, this));
      }
    }
    return found;
  }

  private static int infinitive(Clause clause, int verb) {
    for (int child : clause.sentence().children(verb)) {
      String relation = clause.sentence().relation(child);
      if ((relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("advcl"))
          && child > verb
          && clause.isToInfinitive(child)) {
        return relation.equals("advcl") && !isTouching(clause, verb, child) ? NONE : child;
      }
    }
    return NONE;
  }

  private static boolean isTouching(Clause clause, int verb, int infinitive) {
    int object = clause.sentence().child(verb, "obj", "iobj");
    int before = object == NONE ? verb : clause.sentence().rightmost(object);
    return clause.sentence().leftmost(infinitive) == before + 1;
  }

  /// "refused to say that …": the saying is the cue, by another rule.
  private boolean isSpeechWithheld(Clause clause, VerbCue cue, int infinitive) {
    return cue.entry().kind() == CueClass.WITHHOLDING
        && lexicon.verb(clause.lemma(infinitive)).isPresent()
        && clause.sentence().hasChild(infinitive, "ccomp");
  }
}
