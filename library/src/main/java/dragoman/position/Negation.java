package dragoman.position;

import java.util.Optional;
import java.util.Set;

/// What "not" does to a word that takes a stand.
final class Negation {
  private Negation() {}

  /// The stance; empty where the negated word takes none ("did not call for …").
  static Optional<Position.Stance> apply(Scene scene, int word, Words.StanceWord stance) {
    if (!isNegated(scene, word)) {
      return Optional.of(stance.stance());
    }
    return stance.negated().isEmpty()
        ? Optional.empty()
        : Optional.of(Position.Stance.valueOf(stance.negated()));
  }

  static boolean isNegated(Scene scene, int word) {
    if (scene.grammar().isNegated(word)) {
      return true;
    }
    for (int child : scene.sentence().children(word)) {
      if (Set.of("longer", "hardly", "nor", "neither").contains(scene.lemma(child))) {
        return true;
      }
    }
    return false;
  }
}
