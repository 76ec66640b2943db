package dragoman.position;

import dragoman.statement.Statement;
import dragoman.text.Passage;
import dragoman.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way in which a sentence doubts or rejects something. Stateless and thread-safe.
interface DoubtRule {
  /// @param statements of the whole article
  List<Doubt> find(Scene scene, List<Statement> statements);

  /// A doubt that a word of the scene voices.
  static Doubt doubt(
      Scene scene, int word, Doubt.Kind kind, Span target, @Nullable Passage against) {
    return new Doubt(
        kind,
        target,
        scene.innermost(scene.span(word)).map(Statement::id).orElse(null),
        against,
        passage(scene));
  }

  static Passage passage(Scene scene) {
    return scene.article().article().passage(scene.sentence().span());
  }
}
