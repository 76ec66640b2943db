package dragoman.situation;

import dragoman.reading.Reading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which of several dated events that all fit an undated report it means: the one that is told most
/// alike, where [SameEventModel] is nearly sure of one and of no other. Numbered events ("the
/// second summit") are left apart.
final class WhichOfSeveral {
  private static final double SURE = 0.9;
  private static final double UNLIKELY = 0.5;

  private final List<Reading> readings;
  private @Nullable AccountPair pair;
  private @Nullable TellingAccount accounts;
  private @Nullable SameEventModel model;

  WhichOfSeveral(List<Reading> readings) {
    this.readings = readings;
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
      double probability = probability(telling, cluster.best());
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

  private double probability(Telling telling, Telling other) {
    if (pair == null || model == null || accounts == null) {
      Map<String, String> texts = new TreeMap<>();
      readings.forEach(
          reading -> texts.put(reading.article().id(), reading.article().text().value()));
      WordSenses senses = WordSenses.load();
      pair = new AccountPair(new Nearness(texts, senses));
      accounts = new TellingAccount(senses);
      model = SameEventModel.load();
    }
    return model.probability(pair.numbers(accounts.of(telling), accounts.of(other)));
  }
}
