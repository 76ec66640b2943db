package dragoman.situation;

import dragoman.actor.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// With whom an actor appears: company that two articles share is evidence that a bare surname
/// means the same person in both.
final class Companies {
  private final Map<Integer, Map<String, LocalActor>> byArticle = new HashMap<>();

  Companies(List<LocalActor> locals) {
    for (LocalActor local : locals) {
      String key = key(local);
      if (!key.isEmpty() && !local.mentions().isEmpty()) {
        byArticle
            .computeIfAbsent(local.article(), article -> new HashMap<>())
            .putIfAbsent(key, local);
      }
    }
  }

  private static String key(LocalActor local) {
    if (local.actor().kind() == Kind.PERSON) {
      return local.isNameless() ? "" : "person " + local.name().family();
    }
    return local.actor().kind() == Kind.STATE ? "state " + local.actor().country() : "";
  }

  private Set<String> keys(int article) {
    return byArticle.getOrDefault(article, Map.of()).keySet();
  }

  /// The name of the one who keeps a person company both in its article and in those of a bearer of
  /// its name, people before states, the most mentioned first; empty where there is none.
  String shared(LocalActor person, Bundle bearer) {
    Set<String> theirs = bearer.company(this::keys);
    return byArticle.getOrDefault(person.article(), Map.of()).entrySet().stream()
        .filter(entry -> !entry.getKey().equals(key(person)) && theirs.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .min(
            Comparator.comparing((LocalActor l) -> l.actor().kind())
                .thenComparing(l -> -l.mentions().size())
                .thenComparing(l -> l.actor().name()))
        .map(l -> l.actor().name())
        .orElse("");
  }
}
