package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.statement.Statement;
import dragoman.text.Passage;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;

/// "We are asked to join the embargo, which hardly corresponds to our interests": a demand, and in
/// a relative clause that it is out of place. The demand is what stands before the clause.
final class RejectedDemand implements DoubtRule {
  @Override
  public List<Doubt> find(Scene scene, List<Statement> statements) {
    List<Doubt> doubts = new ArrayList<>();
    Sentence sentence = scene.sentence();
    for (int verb = 0; verb < sentence.size(); verb++) {
      boolean isRelative = sentence.relation(verb).equals("acl:relcl");
      int which = isRelative ? sentence.leftmost(verb) : NONE;
      if (which > 1
          && scene.lemma(which).equals("which")
          && sentence.token(which - 1).word().equals(",")
          && rejects(scene, verb)
          && isDemanded(scene, verb, which)) {
        doubts.add(doubt(scene, verb, which));
      }
    }
    return doubts;
  }

  private static Doubt doubt(Scene scene, int verb, int which) {
    Sentence sentence = scene.sentence();
    Span demand = sentence.span(0, which - 2);
    Passage before = scene.article().article().passage(demand);
    Doubt doubt = DoubtRule.doubt(scene, verb, Doubt.Kind.DEMAND, demand, before);
    Passage rejection =
        scene.article().article().passage(sentence.span(which, sentence.rightmost(verb)));
    return new Doubt(doubt.kind(), demand, doubt.statement(), before, rejection);
  }

  /// "Hardly corresponds to our interests", "contradicts our principles".
  private static boolean rejects(Scene scene, int verb) {
    Sentence sentence = scene.sentence();
    boolean isDenied = Negation.isNegated(scene, verb);
    if (Classes.of("agreeing-with").contains(scene.lemma(verb)) && isDenied) {
      return ofInterest(scene, sentence.child(verb, "obj"))
          || scene.grammar().obliques(verb).stream()
              .map(Grammar.Oblique::head)
              .anyMatch(head -> ofInterest(scene, head));
    }
    return Classes.of("contradicting").contains(scene.lemma(verb))
        && !isDenied
        && ofInterest(scene, sentence.child(verb, "obj"));
  }

  private static boolean ofInterest(Scene scene, int noun) {
    return noun != NONE && Classes.of("interests").contains(scene.lemma(noun));
  }

  /// Whether a verb over the relative clause demands something of somebody.
  private static boolean isDemanded(Scene scene, int relative, int which) {
    Sentence sentence = scene.sentence();
    for (int at = sentence.head(relative); at != NONE; at = sentence.head(at)) {
      boolean isDemand =
          at < which
              && sentence.token(at).isVerb()
              && Classes.of("demanding").contains(scene.lemma(at));
      if (isDemand && !scene.grammar().isNegated(at)) {
        return true;
      }
    }
    return false;
  }
}
