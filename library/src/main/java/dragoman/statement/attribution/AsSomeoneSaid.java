package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;

/// "As Lavrov said, …" and "…, as Mao put it": the content is the clause it is inserted in.
final class AsSomeoneSaid implements Rule {
  private final CueLexicon lexicon;

  AsSomeoneSaid(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    List<Attribution> found = new ArrayList<>();
    Sentence sentence = clause.sentence();
    for (VerbCue cue : clause.verbCues(lexicon)) {
      int verb = cue.head();
      boolean isInserted =
          sentence.relation(verb).equals("advcl")
              && clause.isWord(sentence.child(verb, "mark"), "as")
              && cue.entry().takes("that")
              && cue.entry().takes("quote")
              && !sentence.hasChild(verb, "ccomp", "xcomp")
              && isSetOff(clause, verb);
      int governor = sentence.head(verb);
      if (isInserted && governor != NONE) {
        List<Span> content = clause.content(governor, verb);
        if (!content.isEmpty()) {
          found.add(cue.attribution(clause, content, NONE, this));
        }
      }
    }
    return found;
  }

  private static boolean isSetOff(Clause clause, int verb) {
    int first = clause.sentence().leftmost(verb);
    int last = clause.sentence().rightmost(verb);
    return (first == 0 || clause.isWord(first - 1, ",") || clause.isWord(first - 1, "("))
        && last - first <= 12;
  }
}
