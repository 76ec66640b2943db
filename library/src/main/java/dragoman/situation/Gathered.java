package dragoman.situation;

import dragoman.position.Issue;
import dragoman.position.Position;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One issue as the articles name it, on its way into the situation. Mutable, confined to one
/// merge.
final class Gathered {
  private final Map<String, Integer> names = new TreeMap<>();
  private final Set<Passage> passages = new LinkedHashSet<>();
  private final List<Position> positions = new ArrayList<>();

  void add(Issue issue) {
    names.merge(issue.name(), 1, Integer::sum);
    passages.addAll(issue.passages());
  }

  void add(Position position) {
    positions.add(position);
  }

  void addAll(Gathered other) {
    other.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
    passages.addAll(other.passages);
    positions.addAll(other.positions);
  }

  List<Position> positions() {
    return positions;
  }

  int passages() {
    return passages.size();
  }

  /// How many actors take a stand on it.
  int actors() {
    Set<String> actors = new TreeSet<>();
    positions.forEach(position -> actors.add(position.actor()));
    return actors.size();
  }

  /// Under the name used in most articles; of equals a noun phrase before one in -ing, then the
  /// shortest.
  Issue issue(String key) {
    String best = key;
    int bestCount = 0;
    for (var entry : names.entrySet()) {
      int count = entry.getValue();
      boolean isBetter =
          count > bestCount || (count == bestCount && rank(entry.getKey()) < rank(best));
      if (isBetter) {
        best = entry.getKey();
        bestCount = count;
      }
    }
    return new Issue(best, key, List.copyOf(passages));
  }

  private static int rank(String name) {
    int space = name.indexOf(' ');
    String first = space < 0 ? name : name.substring(0, space);
    return name.length() + (first.endsWith("ing") && space > 0 ? 1000 : 0);
  }
}
