package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.actor.Mention;
import dragoman.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Applies merges, splits and renames to the cast, one after the other. What cannot both hold is
/// decided by the earlier line, and the later one is reported.
final class CastCorrector {
  private final List<Reading> readings;
  private final CorrectionReport report;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<Identity.Member, Actor> locals = new HashMap<>();
  private final Map<Identity.Member, Integer> mentions = new HashMap<>();
  /* What earlier lines said, by the readings' actors: those stay the same when ids change. */
  private final Map<Set<Identity.Member>, String> joined = new HashMap<>();
  private final Map<Set<Identity.Member>, String> parted = new HashMap<>();
  private final Map<Identity.Member, Corrections.Line> named = new HashMap<>();
  private final Map<String, String> absorbed = new HashMap<>();
  private final List<Identity> cast;

  /// @param readings those the cast was merged from
  CastCorrector(List<Identity> cast, List<Reading> readings, CorrectionReport report) {
    this.cast = new ArrayList<>(cast);
    this.readings = readings;
    this.report = report;
    for (Reading reading : readings) {
      String article = reading.article().id();
      order.put(article, order.size());
      for (Actor actor : reading.cast().actors()) {
        locals.put(new Identity.Member(article, actor.id()), actor);
      }
      for (Mention mention : reading.cast().mentions()) {
        mentions.merge(new Identity.Member(article, mention.actor()), 1, Integer::sum);
      }
    }
  }

  /// The corrected cast, numbered anew, most mentioned first.
  List<Identity> applied(Corrections corrections) {
    List<Identity> before = List.copyOf(cast);
    for (Corrections.Line line : corrections.lines()) {
      switch (line.what()) {
        case Correction.Merge(List<ActorAddress> actors) -> merge(actors, line);
        case Correction.Split split -> split(split, line);
        case Correction.Rename(ActorAddress actor, String name) ->
            one(actor, line).ifPresent(identity -> rename(identity, name, line));
        case Correction.MergeEvents _,
            Correction.SplitEvents _,
            Correction.RejectActor _,
            Correction.Reject _,
            Correction.SetDate _,
            Correction.SetStatus _ -> {}
      }
    }
    return cast.equals(before) ? before : numbered();
  }

  private void merge(List<ActorAddress> actors, Corrections.Line line) {
    Set<Identity> all = new LinkedHashSet<>();
    for (ActorAddress address : actors) {
      Optional<Identity> identity = one(address, line);
      if (identity.isEmpty()) {
        return;
      }
      all.add(identity.get());
    }
    Set<Identity.Member> together = new HashSet<>();
    all.forEach(identity -> together.addAll(identity.members()));
    for (var part : parted.entrySet()) {
      boolean isRejoined =
          together.containsAll(part.getKey()) && together.size() > part.getKey().size();
      if (isRejoined && all.size() > 1) {
        report.conflict(line, part.getValue(), "keeps them apart");
        return;
      }
    }
    Identity first = all.iterator().next();
    for (Identity other : all) {
      joined.putIfAbsent(Set.copyOf(other.members()), line.where());
      if (!other.equals(first)) {
        Identity whole = IdentityParts.joined(current(first), other, order, line.where());
        cast.set(place(first), whole);
        cast.remove(other);
        absorbed.put(other.actor().id(), first.actor().id());
      }
    }
  }

  private void split(Correction.Split split, Corrections.Line line) {
    String article = split.articles().getFirst();
    ActorAddress actor = split.actor();
    Optional<Identity> found =
        one(new ActorAddress(actor.name(), actor.kind(), actor.country(), article), line);
    if (found.isEmpty()) {
      return;
    }
    Identity identity = found.get();
    Set<String> articles = new HashSet<>();
    for (String name : split.articles()) {
      readings.stream()
          .filter(reading -> Places.isAt(reading.article(), name))
          .forEach(reading -> articles.add(reading.article().id()));
    }
    List<Identity.Member> part =
        identity.members().stream().filter(m -> articles.contains(m.article())).toList();
    String earlier = joined.get(Set.copyOf(part));
    if (earlier != null) {
      report.conflict(line, earlier, "makes them one");
    } else if (part.size() < identity.members().size()) {
      int place = place(identity);
      String id = identity.actor().id();
      cast.set(place, IdentityParts.without(identity, part, locals, line.where()));
      cast.add(
          place + 1,
          IdentityParts.part(
              identity, part, locals, id + "." + cast.size(), split.name(), line.where()));
      parted.put(Set.copyOf(part), line.where());
    } else if (!identity.actor().name().equals(split.name())) {
      report.problem(
          line,
          "takes all articles from " + identity.actor().name() + ", so nobody is left",
          "use \"op\":\"rename\"");
    }
  }

  private void rename(Identity identity, String name, Corrections.Line line) {
    for (Identity.Member member : identity.members()) {
      Corrections.Line earlier = named.get(member);
      if (earlier != null && !identity.actor().name().equals(name)) {
        report.conflict(line, earlier.where(), "names it “" + identity.actor().name() + "”");
        return;
      }
    }
    identity.members().forEach(member -> named.put(member, line));
    cast.set(place(identity), IdentityParts.renamed(identity, name, line.where()));
  }

  private int place(Identity identity) {
    for (int i = 0; i < cast.size(); i++) {
      if (cast.get(i).actor().id().equals(identity.actor().id())) {
        return i;
      }
    }
    throw new IllegalStateException("not in the cast: " + identity.actor().name());
  }

  private Identity current(Identity identity) {
    return cast.get(place(identity));
  }

  /// Whether an address means an actor of one reading.
  static boolean isMeant(ActorAddress address, Actor actor) {
    return (address.isNameOf(actor.names()) || address.isNameOf(List.of(actor.name())))
        && (address.kind() == null || address.kind() == actor.kind())
        && (address.country() == null || address.country().equals(actor.country()));
  }

  private Optional<Identity> one(ActorAddress address, Corrections.Line line) {
    List<Identity> found = cast.stream().filter(identity -> isMeant(address, identity)).toList();
    List<Identity> shown =
        found.stream().filter(i -> address.isNameOf(List.of(i.actor().name()))).toList();
    if (shown.size() == 1) {
      return Optional.of(shown.getFirst());
    }
    if (found.isEmpty()) {
      nobody(address, line, report);
    } else if (found.size() > 1) {
      String names =
          String.join(", ", found.stream().map(i -> i.actor().name()).distinct().toList());
      report.problem(
          line,
          "names " + address + ", and " + found.size() + " actors go by that: " + names,
          "add \"article\", \"country\" or \"kind\", or use a fuller name");
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private boolean isMeant(ActorAddress address, Identity identity) {
    if (!isMeant(address, identity.actor())) {
      return false;
    }
    String article = address.article();
    if (article == null) {
      return true;
    }
    Set<String> ids = new HashSet<>();
    readings.stream()
        .filter(reading -> Places.isAt(reading.article(), article))
        .forEach(reading -> ids.add(reading.article().id()));
    return identity.members().stream().anyMatch(member -> ids.contains(member.article()));
  }

  static void nobody(ActorAddress address, Corrections.Line line, CorrectionReport report) {
    report.problem(
        line,
        "names " + address + ", and no actor goes by that",
        "write a name as in actors.csv, or delete the line if it is no longer needed");
  }

  private List<Identity> numbered() {
    List<Identity> ordered =
        cast.stream().sorted(Comparator.comparingInt(identity -> -mentions(identity))).toList();
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      ids.put(ordered.get(i).actor().id(), "A" + (i + 1));
    }
    for (String gone : absorbed.keySet()) {
      String into = gone;
      for (String next = into; next != null; next = absorbed.get(into)) {
        into = next;
      }
      ids.put(gone, ids.getOrDefault(into, into));
    }
    return ordered.stream().map(identity -> IdentityParts.numbered(identity, ids)).toList();
  }

  private int mentions(Identity identity) {
    return identity.members().stream().mapToInt(m -> mentions.getOrDefault(m, 0)).sum();
  }
}
