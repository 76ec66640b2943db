package dragoman.situation;

import dragoman.position.Issue;
import dragoman.position.Position;
import dragoman.reading.Reading;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Brings the issues of all articles together and puts the positions under them.
///
/// An issue is on the table when two actors take a stand on it, or one does and it is spoken of in
/// two sentences or more; the rest is in passing and left out.
final class PositionMerger {
  /// @param issues most spoken of first
  record Positions(List<Issue> issues, List<Position> positions) {}

  private final Identities identities;
  private final Map<String, Map<String, String>> statementIds;

  PositionMerger(Identities identities, Map<String, Map<String, String>> statementIds) {
    this.identities = identities;
    this.statementIds = statementIds;
  }

  Positions merge(List<Reading> readings) {
    Map<String, Gathered> byKey = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Issue issue : reading.issues()) {
        byKey.computeIfAbsent(issue.key(), key -> new Gathered()).add(issue);
      }
    }
    for (Reading reading : readings) {
      Map<String, String> keys = new TreeMap<>();
      reading.issues().forEach(issue -> keys.put(issue.name(), issue.key()));
      for (Position position : reading.positions()) {
        Gathered gathered = byKey.get(keys.getOrDefault(position.issue(), ""));
        if (gathered != null) {
          gathered.positions.add(renamed(reading.article().id(), position));
        }
      }
    }
    List<Issue> issues = new ArrayList<>();
    List<Position> positions = new ArrayList<>();
    byKey.entrySet().stream()
        .filter(entry -> entry.getValue().isOnTheTable())
        .sorted(
            Comparator.comparing((Map.Entry<String, Gathered> e) -> -e.getValue().passages.size())
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> {
          Issue issue = entry.getValue().issue(entry.getKey());
          issues.add(issue);
          entry.getValue().positions.forEach(p -> positions.add(named(p, issue.name())));
        });
    return new Positions(List.copyOf(issues), List.copyOf(new LinkedHashSet<>(positions)));
  }

  private Position renamed(String article, Position position) {
    String statement = position.statement();
    return new Position(
        identities.of(article, position.actor()),
        position.issue(),
        position.stance(),
        position.condition(),
        statement == null ? null : statementIds.getOrDefault(article, Map.of()).get(statement),
        position.passage());
  }

  private static Position named(Position position, String issue) {
    return new Position(
        position.actor(),
        issue,
        position.stance(),
        position.condition(),
        position.statement(),
        position.passage());
  }

  private static final class Gathered {
    private final Map<String, Integer> names = new TreeMap<>();
    private final Set<Passage> passages = new LinkedHashSet<>();
    private final List<Position> positions = new ArrayList<>();

    void add(Issue issue) {
      names.merge(issue.name(), 1, Integer::sum);
      passages.addAll(issue.passages());
    }

    boolean isOnTheTable() {
      Set<String> actors = new TreeSet<>();
      positions.forEach(position -> actors.add(position.actor()));
      return actors.size() > 1 || (actors.size() == 1 && passages.size() > 1);
    }

    /// Under the name used in most articles, the shortest of equals.
    Issue issue(String key) {
      String name =
          names.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(e -> -e.getKey().length())
                      .thenComparing(Map.Entry::getKey))
              .map(Map.Entry::getKey)
              .orElse(key);
      return new Issue(name, key, List.copyOf(passages));
    }
  }
}
