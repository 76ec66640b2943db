package dragoman.situation;

import dragoman.actor.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Actors of several articles found to be one, with the reasons. Mutable, confined to one merge.
final class Bundle {
  private final List<LocalActor> members = new ArrayList<>();
  private final Set<String> reasons = new LinkedHashSet<>();
  private final Set<Integer> articles = new HashSet<>();
  private int mentions;

  Bundle(LocalActor first) {
    add(first);
  }

  void add(LocalActor member) {
    members.add(member);
    articles.add(member.article());
    mentions += member.mentions().size();
  }

  void add(LocalActor member, String reason) {
    add(member);
    reasons.add(reason);
  }

  List<LocalActor> members() {
    return members;
  }

  List<String> reasons() {
    return List.copyOf(reasons);
  }

  int articles() {
    return articles.size();
  }

  boolean isIn(int article) {
    return articles.contains(article);
  }

  int mentions() {
    return mentions;
  }

  LocalActor first() {
    return members.getFirst();
  }

  /// The country most of them agree on; null where none is known.
  @Nullable String country() {
    return mostFrequent(Actor::country);
  }

  @Nullable String sector() {
    return mostFrequent(Actor::sector);
  }

  private @Nullable String mostFrequent(Property property) {
    Map<String, Integer> counts = new HashMap<>();
    String best = null;
    for (LocalActor member : members) {
      String value = property.of(member.actor());
      if (value != null) {
        int count = counts.merge(value, 1, Integer::sum);
        if (best == null || count > counts.getOrDefault(best, 0)) {
          best = value;
        }
      }
    }
    return best;
  }

  private interface Property {
    @Nullable String of(Actor actor);
  }

  /// Whether nothing known of their countries forbids that they are one.
  boolean agreesWith(@Nullable String country) {
    String own = country();
    return own == null || country == null || own.equals(country);
  }
}
