package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.position.Issue;
import dragoman.position.Linkage;
import dragoman.position.Measures;
import dragoman.position.Position;
import dragoman.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Brings the issues of all articles together and puts the positions and linkages under them.
///
/// Issues are one when their keys are: stems of the words, the change wanted, and between whom; the
/// actors in a key go by their country, so that what a president wants of a state and a state of a
/// president is one issue. Two of them never go by one name.
final class PositionMerger {
  /// @param issues those most actors take a stand on first, then those most spoken of
  record Positions(List<Issue> issues, List<Position> positions, List<Linkage> linkages) {}

  private final Identities identities;
  private final Map<String, Map<String, String>> statementIds;
  private final Map<String, Actor> cast = new HashMap<>();

  PositionMerger(Identities identities, Map<String, Map<String, String>> statementIds) {
    this.identities = identities;
    this.statementIds = statementIds;
    identities.all().forEach(identity -> cast.put(identity.actor().id(), identity.actor()));
  }

  Positions merge(List<Reading> readings) {
    Map<String, Gathered> byKey = new LinkedHashMap<>();
    Map<String, Map<String, String>> keys = new HashMap<>();
    for (Reading reading : readings) {
      String article = reading.article().id();
      Map<String, String> ofArticle = keys.computeIfAbsent(article, a -> new HashMap<>());
      for (Issue issue : reading.issues()) {
        String key = key(article, issue.key());
        ofArticle.put(issue.name(), key);
        byKey.computeIfAbsent(key, k -> new Gathered()).add(issue);
      }
    }
    Map<String, String> whole = targeted(byKey);
    keys.values().forEach(of -> of.replaceAll((name, key) -> whole.getOrDefault(key, key)));
    for (Reading reading : readings) {
      String article = reading.article().id();
      Map<String, String> ofArticle = keys.getOrDefault(article, Map.of());
      for (Position position : reading.positions()) {
        add(renamed(article, position), ofArticle.getOrDefault(position.issue(), ""), byKey);
      }
    }
    Map<String, String> names = new HashMap<>();
    Positions merged = named(byKey, names);
    Set<Linkage> linkages = new LinkedHashSet<>();
    for (Reading reading : readings) {
      String article = reading.article().id();
      Map<String, String> ofArticle = keys.getOrDefault(article, Map.of());
      reading.linkages().forEach(l -> linkages.add(linkage(article, l, ofArticle, names)));
    }
    return new Positions(merged.issues(), merged.positions(), List.copyOf(linkages));
  }

  /// Under its issue; a stance on a measure that amounts to one on its relief under the relief,
  /// where that is an issue.
  private static void add(Position position, String key, Map<String, Gathered> byKey) {
    Optional<Measures.Relief> relief =
        Measures.relief(key, position.stance()).filter(r -> byKey.containsKey(r.key()));
    Gathered gathered = byKey.get(relief.map(Measures.Relief::key).orElse(key));
    if (gathered != null) {
      gathered.add(
          new Position(
              position.actor(),
              position.issue(),
              relief.map(Measures.Relief::stance).orElse(position.stance()),
              position.condition(),
              position.statement(),
              position.passage()));
    }
  }

  /// Brings together the ending of a measure with its easing, and a matter told without its target
  /// ("the sanctions") with the only one of its kind that names it ("the sanctions on North
  /// Korea").
  ///
  /// @return the key each joined one goes by now
  private static Map<String, String> targeted(Map<String, Gathered> byKey) {
    Map<String, Set<String>> targets = new TreeMap<>();
    for (String key : byKey.keySet()) {
      int open = key.indexOf('{');
      int close = key.indexOf('}');
      if (open > 0 && close > open) {
        targets
            .computeIfAbsent(key.substring(0, open).strip(), m -> new TreeSet<>())
            .add(key.substring(open, close + 1));
      }
    }
    Map<String, String> whole = new HashMap<>();
    for (String key : List.copyOf(byKey.keySet())) {
      String target = relieved(withTarget(key, targets));
      Gathered gathered = target.equals(key) ? null : byKey.remove(key);
      if (gathered != null) {
        byKey.computeIfAbsent(target, k -> new Gathered()).addAll(gathered);
        whole.put(key, target);
      }
    }
    return whole;
  }

  private static String relieved(String key) {
    return Measures.relief(key, Position.Stance.SUPPORT)
        .filter(relief -> relief.stance() == Position.Stance.SUPPORT)
        .map(Measures.Relief::key)
        .orElse(key);
  }

  private static String withTarget(String key, Map<String, Set<String>> targets) {
    if (key.indexOf('{') >= 0) {
      return key;
    }
    int space = key.lastIndexOf(' ') + 1;
    boolean hasChange = space > 0 && Character.isUpperCase(key.codePointAt(space));
    String matter = hasChange ? key.substring(0, space - 1) : key;
    Set<String> of = targets.getOrDefault(matter, Set.of());
    return of.size() == 1
        ? matter + " " + of.iterator().next() + (hasChange ? " " + key.substring(space) : "")
        : key;
  }

  private static Positions named(Map<String, Gathered> byKey, Map<String, String> names) {
    List<Issue> issues = new ArrayList<>();
    Set<Position> positions = new LinkedHashSet<>();
    Set<String> taken = new TreeSet<>();
    byKey.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Gathered> e) -> -e.getValue().actors())
                .thenComparing(e -> -e.getValue().passages())
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> {
          Issue issue = entry.getValue().issue(entry.getKey());
          Issue unique =
              taken.add(issue.name())
                  ? issue
                  : new Issue(
                      issue.name() + " (" + entry.getKey() + ")", issue.key(), issue.passages());
          names.put(entry.getKey(), unique.name());
          issues.add(unique);
          entry.getValue().positions().forEach(p -> positions.add(named(p, unique.name())));
        });
    return new Positions(issues, List.copyOf(positions), List.of());
  }

  /// A key with the situation's actors in its braces, by country where they have one.
  private String key(String article, String key) {
    int open = key.indexOf('{');
    int close = key.indexOf('}');
    if (open < 0 || close < open) {
      return key;
    }
    Set<String> sides = new TreeSet<>();
    for (String local : key.substring(open + 1, close).split(",", -1)) {
      String id = identities.ids().getOrDefault(new Identity.Member(article, local), local);
      Actor actor = cast.get(id);
      String country = actor == null ? null : actor.country();
      sides.add(country == null ? id : country);
    }
    return key.substring(0, open) + "{" + String.join(",", sides) + key.substring(close);
  }

  private Linkage linkage(
      String article, Linkage linkage, Map<String, String> keys, Map<String, String> names) {
    String statement = linkage.statement();
    return new Linkage(
        name(linkage.issue(), keys, names),
        name(linkage.condition(), keys, names),
        linkage.kind(),
        statement == null ? null : statementIds.getOrDefault(article, Map.of()).get(statement),
        linkage.passage());
  }

  private static String name(String local, Map<String, String> keys, Map<String, String> names) {
    return names.getOrDefault(keys.getOrDefault(local, ""), local);
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
}
