package dragoman.situation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which of several dated events that all fit an undated report it means: the one that is told most
/// alike, where [SameEventModel] is nearly sure of one and of no other. Numbered events ("the
/// second summit") are left apart.
final class WhichOfSeveral {
  private static final double SURE = 0.9;
  private static final double UNLIKELY = 0.5;

  private final SameEventJudge judge;

  WhichOfSeveral(SameEventJudge judge) {
    this.judge = judge;
  }

  /// The event meant; null where there are not several or it is not clear.
  @Nullable EventCluster meant(Telling telling, Set<EventCluster> fitting) {
    List<EventCluster> dated = fitting.stream().filter(EventCluster::isDated).toList();
    boolean isNumbered = fitting.stream().anyMatch(cluster -> cluster.ordinal().isPresent());
    if (dated.size() < 2 || isNumbered || telling.date().isKnown()) {
      return null;
    }
    EventCluster best = null;
    double first = 0;
    double second = 0;
    for (EventCluster cluster : dated) {
      double probability = judge.probability(telling, cluster.best());
      if (probability > first) {
        second = first;
        first = probability;
        best = cluster;
      } else {
        second = Math.max(second, probability);
      }
    }
    return first >= SURE && second < UNLIKELY ? best : null;
  }
}
