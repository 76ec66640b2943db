package dragoman.statement.attribution;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A verb whose object or prepositional phrase is the content: "Moscow rejected the proposal",
/// "Beijing called for restraint".
final class RejectsObject implements Rule {
  private final CueLexicon lexicon;

  RejectsObject(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> match(Scene scene, Clause clause) {
    List<Attribution> found = new ArrayList<>();
    for (VerbCue cue : clause.verbCues(lexicon)) {
      List<Span> content = content(clause, cue);
      if (!content.isEmpty()) {
        VerbCue whole = withPreposition(clause, cue, content);
        found.add(whole.attribution(clause, content, addressee(clause, cue, content), this));
      }
    }
    return found;
  }

  /// In "warned Seoul against it", "thanked Putin for it": the object beside the content.
  private static int addressee(Clause clause, VerbCue cue, List<Span> content) {
    int object = clause.sentence().child(cue.head(), "obj", "iobj");
    boolean isBeside =
        object != NONE
            && cue.entry().takes("told")
            && content.stream().noneMatch(clause.token(object).span()::overlaps);
    return isBeside ? object : NONE;
  }

  /// "called for" rather than "called", where nothing stands between.
  private static VerbCue withPreposition(Clause clause, VerbCue cue, List<Span> content) {
    int next = cue.head() + 1;
    boolean isTouching =
        next + 1 < clause.sentence().size()
            && cue.entry().prepositions().stream().anyMatch(p -> clause.isWord(next, p))
            && clause.token(next).span().end() <= content.getFirst().begin();
    if (!isTouching) {
      return cue;
    }
    Span span = cue.cue().cover(clause.token(next).span());
    return new VerbCue(cue.head(), cue.entry(), cue.source(), span, cue.isNegated());
  }

  private static List<Span> content(Clause clause, VerbCue cue) {
    Sentence sentence = clause.sentence();
    for (String preposition : cue.entry().prepositions()) {
      for (var oblique : clause.grammar().obliques(cue.head())) {
        if (oblique.preposition().equals(preposition) && oblique.head() > cue.head()) {
          return clause.content(oblique.head(), sentence.child(oblique.head(), "case"));
        }
      }
      int gerund = gerund(clause, cue.head(), preposition);
      if (gerund != NONE) {
        return clause.content(gerund, sentence.child(gerund, "mark"));
      }
    }
    int object = sentence.child(cue.head(), "obj");
    if (object == NONE
        || !cue.entry().takes("obj")
        || object < cue.head()
        || !clause.token(object).isNoun()
        || clause.token(object).entity().equals("PERSON")) {
      return List.of();
    }
    return clause.content(object);
  }

  private static int gerund(Clause clause, int verb, String preposition) {
    for (int child : clause.sentence().children(verb)) {
      if (clause.sentence().relation(child).equals("advcl")
          && clause.isWord(clause.sentence().child(child, "mark"), preposition)) {
        return child;
      }
    }
    return NONE;
  }
}
