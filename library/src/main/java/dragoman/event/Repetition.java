package dragoman.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One event told twice in a sentence ("met for talks", "condemned … in a statement of
/// condemnation") is one event: the same type, and nobody in the second who is not in the first.
final class Repetition {
  private Repetition() {}

  static List<Candidate> without(List<Candidate> candidates) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (kept.stream().noneMatch(earlier -> repeats(candidate, earlier))) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static boolean repeats(Candidate later, Candidate earlier) {
    return later.frame().type() == earlier.frame().type()
        && later.frame().type() == EventType.CONSULT
        && later.clause() == later.trigger()
        && earlier.clause() == earlier.trigger()
        && everyone(earlier).containsAll(everyone(later))
        && Math.abs(later.trigger() - earlier.trigger()) < 8;
  }

  private static Set<String> everyone(Candidate candidate) {
    Set<String> everyone = new HashSet<>(candidate.actors());
    everyone.addAll(candidate.recipients());
    return everyone;
  }
}
