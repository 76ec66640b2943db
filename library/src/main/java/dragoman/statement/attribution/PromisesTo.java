package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A verb with an infinitive: "Kim promised to freeze tests", "Seoul urged Pyongyang to return".
///
/// Where the infinitive has its own subject, that subject is part of the content; it is spoken to
/// only where the verb tells or asks: who is urged is, who is expected is not.
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
      calledOn(clause, cue).ifPresent(found::add);
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
        int addressee = cue.entry().takes("told") ? object : NONE;
        found.add(cue.attribution(clause, content, addressee, this));
      }
    }
    return found;
  }

  /// "called on Seoul to come", where the parser has "on Seoul to come" for a clause of its own.
  private Optional<Attribution> calledOn(Clause clause, VerbCue cue) {
    Sentence sentence = clause.sentence();
    int on = cue.head() + 1;
    int infinitive = clause.isWord(on, "on") ? sentence.head(on) : NONE;
    boolean isAsked =
        infinitive != NONE
            && sentence.head(infinitive) == cue.head()
            && sentence.relation(on).equals("mark")
            && cue.entry().takes("oto")
            && cue.entry().takes("told")
            && sentence.hasChild(infinitive, "nsubj");
    if (!isAsked) {
      return Optional.empty();
    }
    var wider =
        new VerbCue(
            cue.head(),
            cue.entry(),
            cue.source(),
            cue.cue().cover(clause.token(on).span()),
            cue.isNegated());
    int asked = sentence.child(infinitive, "nsubj");
    return Optional.of(wider.attribution(clause, clause.content(infinitive, on), asked, this));
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
