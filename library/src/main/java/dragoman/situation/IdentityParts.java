package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.actor.Office;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Joins and parts actors of the situation as corrections ask for. What is told of them stays with
/// the articles that tell it.
final class IdentityParts {
  private IdentityParts() {}

  /// Both as one, under the name of the first.
  ///
  /// @param order the place of each article in the order of publication
  static Identity joined(Identity first, Identity other, Map<String, Integer> order, String where) {
    Actor actor = first.actor();
    Set<String> names = new TreeSet<>(actor.names());
    names.addAll(other.actor().names());
    List<Office> offices = new ArrayList<>(actor.offices());
    other.actor().offices().stream().filter(o -> !offices.contains(o)).forEach(offices::add);
    List<Passage> mentions = both(first.mentions(), other.mentions());
    mentions.sort(
        Comparator.comparing((Passage p) -> order.getOrDefault(p.article(), 0))
            .thenComparing(Comparator.naturalOrder()));
    List<Identity.Member> members = both(first.members(), other.members());
    members.sort(Comparator.comparing(member -> order.getOrDefault(member.article(), 0)));
    List<String> reasons = both(first.reasons(), other.reasons());
    reasons.add(where + ": one with " + other.actor().name());
    return new Identity(
        new Actor(
            actor.id(),
            actor.kind(),
            actor.name(),
            List.copyOf(names),
            actor.country() == null ? other.actor().country() : actor.country(),
            actor.sector() == null ? other.actor().sector() : actor.sector(),
            offices),
        members,
        reasons,
        mentions);
  }

  /// What is left of an actor when some of its members are somebody else.
  static Identity without(
      Identity whole,
      Collection<Identity.Member> part,
      Map<Identity.Member, Actor> locals,
      String where) {
    List<Identity.Member> members =
        whole.members().stream().filter(member -> !part.contains(member)).toList();
    Actor actor = whole.actor();
    return of(whole, members, locals, actor.id(), actor.name(), where + ": one taken out");
  }

  /// The members of an actor that are somebody else.
  static Identity part(
      Identity whole,
      List<Identity.Member> part,
      Map<Identity.Member, Actor> locals,
      String id,
      String name,
      String where) {
    return of(whole, part, locals, id, name, where + ": not " + whole.actor().name());
  }

  private static Identity of(
      Identity whole,
      List<Identity.Member> members,
      Map<Identity.Member, Actor> locals,
      String id,
      String name,
      String reason) {
    Set<String> articles = new HashSet<>();
    members.forEach(member -> articles.add(member.article()));
    Set<String> names = new TreeSet<>(Set.of(name));
    members.forEach(m -> names.addAll(Objects.requireNonNull(locals.get(m)).names()));
    List<String> reasons = new ArrayList<>(members.size() > 1 ? whole.reasons() : List.of());
    reasons.add(reason);
    Actor actor = whole.actor();
    return new Identity(
        new Actor(
            id,
            actor.kind(),
            name,
            List.copyOf(names),
            actor.country(),
            actor.sector(),
            actor.offices().stream()
                .filter(office -> articles.contains(office.passage().article()))
                .toList()),
        members,
        reasons,
        whole.mentions().stream().filter(p -> articles.contains(p.article())).toList());
  }

  static Identity renamed(Identity identity, String name, String where) {
    Actor actor = identity.actor();
    if (actor.name().equals(name)) {
      return identity;
    }
    Set<String> names = new TreeSet<>(actor.names());
    names.add(name);
    List<String> reasons = new ArrayList<>(identity.reasons());
    reasons.add(where + ": named so; read as " + actor.name());
    return new Identity(
        new Actor(
            actor.id(),
            actor.kind(),
            name,
            List.copyOf(names),
            actor.country(),
            actor.sector(),
            actor.offices()),
        identity.members(),
        reasons,
        identity.mentions());
  }

  /// The same under its new number, with the new numbers of those whose offices it holds.
  static Identity numbered(Identity identity, Map<String, String> ids) {
    Actor actor = identity.actor();
    List<Office> offices = new ArrayList<>();
    for (Office office : actor.offices()) {
      String of = office.of();
      offices.add(
          new Office(
              office.title(),
              of == null ? null : ids.getOrDefault(of, of),
              office.held(),
              office.former(),
              office.passage()));
    }
    return new Identity(
        new Actor(
            ids.getOrDefault(actor.id(), actor.id()),
            actor.kind(),
            actor.name(),
            actor.names(),
            actor.country(),
            actor.sector(),
            offices),
        identity.members(),
        identity.reasons(),
        identity.mentions());
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    return new ArrayList<>(
        new LinkedHashSet<>(Stream.concat(one.stream(), other.stream()).toList()));
  }
}
