package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// "However, it was not …" after what somebody said of the same actor.
final class CounteredWord implements DoubtRule {
  @Override
  public List<Doubt> find(Scene scene, List<Statement> statements) {
    Sentence sentence = scene.sentence();
    int root = sentence.root();
    boolean turns =
        root != NONE
            && Classes.of("turning").contains(scene.lemma(0))
            && sentence.hasChild(root, "cop")
            && scene.grammar().isNegated(root);
    if (!turns) {
      return List.of();
    }
    Set<String> here = actors(scene);
    Optional<Scene> at = scene.before();
    for (int back = 0; back < 2 && at.isPresent(); back++) {
      Scene earlier = at.get();
      Set<String> shared = actors(earlier);
      shared.retainAll(here);
      boolean isSaid =
          statements.stream()
              .anyMatch(s ->
                  s.speaker() != null && s.passage().span().overlaps(earlier.sentence().span()));
      if (isSaid && !shared.isEmpty()) {
        return List.of(
            DoubtRule.doubt(
                scene, root, Doubt.Kind.CLAIM, sentence.span(), DoubtRule.passage(earlier)));
      }
      at = earlier.before();
    }
    return List.of();
  }

  private static Set<String> actors(Scene scene) {
    Set<String> actors = new TreeSet<>();
    scene.sentence().tokens().forEach(token -> actors.addAll(scene.actorsAt(token.index())));
    return actors;
  }
}
