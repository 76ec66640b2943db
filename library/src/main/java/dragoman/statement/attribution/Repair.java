package dragoman.statement.attribution;

import dragoman.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is done to every attribution, however it was found: a missing speaker is read off the tree,
/// speaker and cue lose what is not theirs, quotations are grown to their marks and continued.
public final class Repair {
  private final Scene scene;
  private final Edges edges;

  public Repair(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.edges = new Edges(scene, lexicon);
  }

  public List<Attribution> repaired(List<Attribution> attributions) {
    List<Attribution> named = attributions.stream().map(this::named).map(edges::trimmed).toList();
    return new Continuation(scene).continued(new Growth(scene).grown(named));
  }

  private Attribution named(Attribution attribution) {
    @Nullable Span cue = attribution.cue();
    if (attribution.source() != null || cue == null) {
      return attribution;
    }
    Clause clause = scene.clauses().get(attribution.sentence());
    int head = attribution.cueHead();
    if (!clause.token(head).isVerb() || clause.grammar().isPassive(head)) {
      return attribution;
    }
    return clause
        .subject(head)
        .filter(source -> !cue.overlaps(source.span()))
        .filter(source -> !attribution.contentContains(source.span()))
        .map(attribution::withSource)
        .orElse(attribution);
  }
}
