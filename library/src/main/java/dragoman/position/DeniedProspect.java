package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/// That something is not to come: "will not visit", "has no plans to visit", "does not intend to
/// visit". One that hangs on a condition is none.
final class DeniedProspect implements DoubtRule {
  @Override
  public List<Doubt> find(Scene scene, List<Statement> statements) {
    List<Doubt> doubts = new ArrayList<>();
    for (int word = 0; word < scene.sentence().size(); word++) {
      int verb = denied(scene, word);
      boolean isSure =
          verb != NONE
              && Conditions.of(scene, word).isEmpty()
              && Conditions.of(scene, verb).isEmpty()
              && !Holders.subjects(scene, verb == word ? word : subjectOf(scene, word)).isEmpty();
      if (isSure) {
        doubts.add(
            DoubtRule.doubt(scene, word, Doubt.Kind.PROSPECT, scene.sentence().phrase(verb), null));
      }
    }
    return doubts;
  }

  /// The verb whose prospect is denied at a word, [Sentence#NONE] where none is.
  private static int denied(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    if (sentence.token(word).isVerb()) {
      boolean isNegated = Negation.isNegated(scene, word);
      boolean isFuture =
          scene.grammar().auxiliaries(word).stream().anyMatch(Classes.of("future")::contains);
      boolean isPerfect = scene.grammar().hasAuxiliary(word, "have");
      if (isNegated && isFuture && !isPerfect) {
        return word;
      }
      boolean isIntending = Classes.of("intending").contains(scene.lemma(word));
      return isNegated && isIntending && !isPerfect ? WishedContent.infinitive(scene, word) : NONE;
    }
    boolean isPlan =
        Classes.of("future-plans").contains(scene.lemma(word))
            && scene.grammar().isNegated(word)
            && sentence.relation(word).equals("obj");
    return isPlan ? planned(scene, word) : NONE;
  }

  /// "No plans to visit", "no intention of visiting".
  private static int planned(Scene scene, int noun) {
    Sentence sentence = scene.sentence();
    int clause = sentence.child(noun, "acl");
    if (clause == NONE) {
      clause = WishedContent.infinitive(scene, sentence.head(noun));
    }
    if (clause == NONE && noun + 2 < sentence.size() && scene.lemma(noun + 1).equals("of")) {
      clause = sentence.token(noun + 2).tag().equals("VBG") ? noun + 2 : NONE;
    }
    return clause > noun ? clause : NONE;
  }

  /// Whose plan it is: the subject of "has" for a noun.
  private static int subjectOf(Scene scene, int word) {
    return scene.sentence().token(word).isVerb() ? word : scene.sentence().head(word);
  }
}
