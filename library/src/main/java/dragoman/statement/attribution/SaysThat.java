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
    for (VerbCue cue : VerbCue.of(clause, lexicon)) {
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
    boolean isInserted = sentence.relation(verb).equals("parataxis") && cue.entry().takes("quote");
    return isInserted ? clause.content(sentence.head(verb), verb) : List.of();
  }

  /// "knows how", "understand why": nothing is said there.
  private static boolean isKnowing(Clause clause, VerbCue cue, int complement) {
    int first = clause.sentence().leftmost(complement);
    return cue.entry().kind() == CueClass.THOUGHT && clause.token(first).tag().startsWith("W");
  }
}
