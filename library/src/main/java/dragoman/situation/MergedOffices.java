package dragoman.situation;

import dragoman.actor.Office;
import dragoman.actor.Posts;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The offices of one actor as its articles tell them: each once an article for each time it is
/// said to have been held, so that every year that is known has its passage.
final class MergedOffices {
  private static final Posts POSTS = new Posts();

  private MergedOffices() {}

  /// @param ids the situation's ids of the readings' actors
  static List<Office> of(Collection<LocalActor> members, Map<Identity.Member, String> ids) {
    Map<List<Object>, Office> offices = new LinkedHashMap<>();
    Set<String> owned = new HashSet<>();
    for (LocalActor member : members) {
      for (Office office : member.actor().offices()) {
        String of = owner(member, office, ids);
        if (of != null) {
          owned.add(plain(office));
        }
        offices.putIfAbsent(
            List.of(
                plain(office),
                String.valueOf(of),
                office.former(),
                office.held(),
                office.passage().article()),
            new Office(office.title(), of, office.held(), office.former(), office.passage()));
      }
    }
    /* "President" beside "President of Russia" says nothing more. */
    return offices.values().stream()
        .filter(office -> office.of() != null || !owned.contains(plain(office)))
        .map(office -> withOwner(office, offices.values()))
        .toList();
  }

  /// "Chairman Kim" beside "the leader of North Korea": titles of one post belong to one state.
  private static Office withOwner(Office office, Collection<Office> all) {
    String post = POSTS.post(office.title());
    if (office.of() != null || post.isEmpty() || office.passage().exact().contains(" of ")) {
      return office;
    }
    List<String> owners =
        all.stream()
            .filter(other -> !other.former() && post.equals(POSTS.post(other.title())))
            .map(Office::of)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return owners.size() == 1
        ? new Office(
            office.title(), owners.getFirst(), office.held(), office.former(), office.passage())
        : office;
  }

  private static String plain(Office office) {
    return office.title().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String owner(
      LocalActor member, Office office, Map<Identity.Member, String> ids) {
    String of = office.of();
    return of == null ? null : ids.get(new Identity.Member(member.member().article(), of));
  }
}
