package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.actor.Office;
import dragoman.reading.Reading;
import dragoman.situation.Comparison.Kind;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The same office of the same person from independent articles.
final class OfficeComparisons {
  private OfficeComparisons() {}

  static List<Comparison> find(
      List<Reading> readings, Identities identities, IndependentSources sources) {
    Map<String, String> names = new HashMap<>();
    identities.all().forEach(i -> names.put(i.actor().id(), i.actor().name()));
    Map<List<String>, Map<String, Passage>> told = new LinkedHashMap<>();
    for (Reading reading : readings) {
      String article = reading.article().id();
      for (Actor actor : reading.cast().actors()) {
        for (Office office : actor.offices()) {
          String of = office.of();
          if (of != null && !office.former()) {
            String title = office.title().toLowerCase(Locale.ROOT);
            told.computeIfAbsent(
                    List.of(identities.of(article, actor.id()), title, identities.of(article, of)),
                    k -> new LinkedHashMap<>())
                .putIfAbsent(article, office.passage());
          }
        }
      }
    }
    List<Comparison> comparisons = new ArrayList<>();
    told.forEach((key, all) -> {
      List<Passage> passages = sources.of(all.values());
      if (passages.size() > 1) {
        comparisons.add(
            new Comparison(
                Kind.AGREE,
                name(names, key.get(0)) + ": " + key.get(1) + ", " + name(names, key.get(2)),
                passages,
                passages.size() + " articles give the same office."));
      }
    });
    return comparisons;
  }

  private static String name(Map<String, String> names, String id) {
    return names.getOrDefault(id, id);
  }
}
