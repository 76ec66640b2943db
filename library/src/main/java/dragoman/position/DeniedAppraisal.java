package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// "By no means should the treaty be considered historic".
final class DeniedAppraisal implements DoubtRule {
  @Override
  public List<Doubt> find(Scene scene, List<Statement> statements) {
    List<Doubt> doubts = new ArrayList<>();
    for (int word = 0; word < scene.sentence().size(); word++) {
      appraised(scene, word).ifPresent(doubts::add);
    }
    return doubts;
  }

  private static Optional<Doubt> appraised(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    if (!Classes.of("appraising").contains(scene.lemma(word)) || !scene.grammar().isPassive(word)) {
      return Optional.empty();
    }
    boolean isNegated = scene.grammar().isNegated(word);
    for (Grammar.Oblique oblique : scene.grammar().obliques(word)) {
      isNegated |=
          scene.lemma(oblique.head()).startsWith("mean")
              && scene.grammar().isNegated(oblique.head());
    }
    int subject = sentence.child(word, "nsubj:pass", "nsubj");
    return isNegated && subject != NONE && sentence.token(subject).isNoun()
        ? Optional.of(
            DoubtRule.doubt(scene, word, Doubt.Kind.APPRAISAL, sentence.phrase(subject), null))
        : Optional.empty();
  }
}
