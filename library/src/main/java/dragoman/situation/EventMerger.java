package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.actor.Kind;
import dragoman.event.Event;
import dragoman.event.Status;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Brings the reports of one event together: the same kind of act by the same participants at a
/// time and a place that can be one. Never by the word alone.
///
/// The most exactly dated reports come first and open the events; a report that fits several of
/// them joins none. So "the summit of Putin and Kim" finds the one such summit, and of two summits
/// between the same men each keeps its own reports.
///
/// A report that was read with too little confidence counts where it joins an event that another
/// article tells; the others make uncertain events.
final class EventMerger {
  /// @param all the certain ones, the dated first, in time; then the uncertain ones so
  /// @param ids the situation's ids by article and local id
  /// @param tellings in order of publication, then of text
  /// @param judge of whether two of them are of one event
  record Events(
      List<SituationEvent> all,
      Map<String, Map<String, String>> ids,
      List<Telling> tellings,
      SameEventJudge judge) {}

  private final Identities identities;
  private final ActionKinds kinds = ActionKinds.load();

  private final Map<String, Actor> cast = new HashMap<>();
  private SameEventJudge judge = new SameEventJudge(List.of());
  private WhichOfSeveral whichOf = new WhichOfSeveral(judge);

  EventMerger(Identities identities) {
    this.identities = identities;
    identities.all().forEach(identity -> cast.put(identity.actor().id(), identity.actor()));
  }

  /// @param readings in order of publication, without copies
  /// @param statementIds the situation's statement ids by article and local id
  Events merge(List<Reading> readings, Map<String, Map<String, String>> statementIds) {
    return merge(readings, statementIds, EventGroups.none());
  }

  /// As [#merge(List, Map)], with what a person says of which reports are of one event.
  Events merge(
      List<Reading> readings, Map<String, Map<String, String>> statementIds, EventGroups groups) {
    judge = new SameEventJudge(readings);
    whichOf = new WhichOfSeveral(judge);
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      for (Event event : readings.get(i).events()) {
        tellings.add(telling(readings.get(i), i, event, statementIds));
      }
    }
    List<Telling> inOrder = List.copyOf(tellings);
    tellings.sort(
        Comparator.comparing((Telling t) -> !t.isCertain())
            .thenComparing(t -> !t.happened())
            .thenComparing(Telling::days)
            .thenComparing(t -> t.ordinal().isEmpty())
            .thenComparing(t -> -t.participants().size())
            .thenComparing(Telling::order)
            .thenComparing(t -> t.event().passage().span())
            .thenComparing(t -> t.event().id()));
    Map<String, Set<EventCluster>> clusters = new LinkedHashMap<>();
    Map<String, Set<EventCluster>> uncertain = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      if (telling.isCertain() || !supports(telling, clusters)) {
        place(telling, telling.isCertain() ? clusters : uncertain);
      }
    }
    return numbered(
        groups.applied(
            Stream.of(clusters, uncertain)
                .flatMap(some -> some.values().stream())
                .flatMap(Set::stream)
                .distinct()
                .toList()),
        inOrder,
        judge);
  }

  private Telling telling(
      Reading reading, int order, Event event, Map<String, Map<String, String>> statementIds) {
    String article = reading.article().id();
    List<String> actors = resolve(article, event.actors());
    List<String> recipients = resolve(article, event.recipients());
    Set<String> countries = new TreeSet<>();
    boolean onlyStates = true;
    for (String id : concat(actors, recipients)) {
      Actor actor = cast.get(id);
      if (actor != null && actor.country() != null) {
        countries.add(actor.country());
      }
      onlyStates &= actor != null && actor.kind() == Kind.STATE;
    }
    String within = event.within();
    return new Telling(
        reading,
        order,
        event,
        event.type() + " " + kinds.of(event.action()),
        actors,
        recipients,
        new TreeSet<>(concat(actors, recipients)),
        countries,
        onlyStates,
        Telling.ordinal(event),
        within == null ? null : statementIds.getOrDefault(article, Map.of()).get(within));
  }

  private List<String> resolve(String article, List<String> actors) {
    return actors.stream().map(actor -> identities.of(article, actor)).distinct().toList();
  }

  private static List<String> concat(List<String> a, List<String> b) {
    List<String> both = new ArrayList<>(a);
    both.addAll(b);
    return both;
  }

  private void place(Telling telling, Map<String, Set<EventCluster>> clusters) {
    EventCluster chosen = joined(telling, clusters, _ -> true);
    if (chosen == null) {
      chosen = new EventCluster(telling);
    }
    for (String key : keys(telling)) {
      clusters.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(chosen);
    }
  }

  /// Whether it joins an event that another article tells.
  private boolean supports(Telling telling, Map<String, Set<EventCluster>> clusters) {
    return joined(telling, clusters, cluster -> cluster.isToldBeside(telling.reading())) != null;
  }

  /// The event it has joined; null where none fits or the one that does may not be joined.
  private @Nullable EventCluster joined(
      Telling telling, Map<String, Set<EventCluster>> clusters, Predicate<EventCluster> may) {
    Map<EventCluster, String> fitting = new LinkedHashMap<>();
    for (String key : keys(telling)) {
      for (EventCluster cluster : clusters.getOrDefault(key, Set.of())) {
        if (!fitting.containsKey(cluster)) {
          reasonToJoin(telling, cluster).ifPresent(reason -> fitting.put(cluster, reason));
        }
      }
    }
    EventCluster meant = whichOf.meant(telling, fitting.keySet());
    EventCluster chosen = meant == null ? chosen(fitting.keySet()) : meant;
    if (chosen == null || !may.test(chosen)) {
      return null;
    }
    String reason = fitting.getOrDefault(chosen, "");
    chosen.add(telling, meant == null ? reason : reason + "; of several such told most alike");
    return chosen;
  }

  /// The one dated event that fits; where several do, or the fitting ones are numbered (the first
  /// and the second summit), which of them is meant is not known, and the report stays with the
  /// others of which the same is true.
  private static @Nullable EventCluster chosen(Set<EventCluster> fitting) {
    List<EventCluster> dated = fitting.stream().filter(EventCluster::isDated).toList();
    boolean isOneOfSeveral =
        fitting.stream().map(EventCluster::ordinal).filter(Optional::isPresent).distinct().count()
            > 1;
    if (dated.size() == 1 && !isOneOfSeveral) {
      return dated.getFirst();
    }
    return fitting.stream()
        .filter(cluster -> !cluster.isDated() && (!isOneOfSeveral || cluster.ordinal().isEmpty()))
        .findFirst()
        .orElse(null);
  }

  /// Where an event is looked for: under its kind with each participant, and with its countries.
  private static List<String> keys(Telling telling) {
    List<String> keys = new ArrayList<>();
    telling.participants().forEach(p -> keys.add(telling.kind() + " " + p));
    if (telling.countries().size() > 1) {
      keys.add(telling.kind() + " " + String.join("-", telling.countries()));
    }
    return keys;
  }

  private static Optional<String> reasonToJoin(Telling telling, EventCluster cluster) {
    Telling other = cluster.best();
    if (cluster.excludes(telling.possible())
        || placesConflict(telling, other)
        || cluster.hasOtherOrdinal(telling)) {
      return Optional.empty();
    }
    boolean sameDay = telling.date().isDay() && other.date().isDay();
    if (telling.participants().equals(other.participants())
        && telling.actors().containsAll(other.actors())) {
      return datesAreNear(telling, other)
          ? Optional.of("same kind of act, same participants, dates that agree")
          : Optional.empty();
    }
    if (isMeeting(telling) && statesForLeaders(telling, other) && datesAreNear(telling, other)) {
      return Optional.of("same kind of act between the same states, dates that agree");
    }
    boolean subset =
        other.participants().containsAll(telling.participants())
            || telling.participants().containsAll(other.participants());
    if (isMeeting(telling) && subset && sameDay) {
      return Optional.of("same kind of act on the same day, participants of one among the other's");
    }
    return Optional.empty();
  }

  private static boolean isMeeting(Telling telling) {
    return telling.kind().endsWith(" meeting");
  }

  private static boolean statesForLeaders(Telling a, Telling b) {
    return a.countries().size() > 1
        && a.countries().equals(b.countries())
        && (a.namesOnlyStates() || b.namesOnlyStates());
  }

  private static boolean placesConflict(Telling a, Telling b) {
    String place = a.event().place();
    String other = b.event().place();
    return place != null && other != null && !place.contains(other) && !other.contains(place);
  }

  /// Acts other than meetings and visits repeat often: without a date of its own such a report
  /// joins only in its own article. Two vague dates that merely overlap prove nothing either.
  private static boolean datesAreNear(Telling telling, Telling other) {
    boolean dated = telling.date().isKnown() && other.date().isKnown();
    boolean isMooted =
        (telling.event().status() == Status.CONDITIONAL)
            != (other.event().status() == Status.CONDITIONAL);
    if (!dated && isMooted) {
      return false;
    }
    if (dated) {
      return Math.min(telling.days(), other.days()) <= 31 || telling.date().equals(other.date());
    }
    return isMeeting(telling)
        || telling.kind().endsWith(" visit")
        || telling.reading() == other.reading();
  }

  private static Events numbered(
      List<EventCluster> clusters, List<Telling> tellings, SameEventJudge judge) {
    List<EventCluster> ordered =
        clusters.stream()
            .sorted(
                Comparator.comparing((EventCluster c) -> !c.isCertain())
                    .thenComparing(c -> begin(c.best().date()))
                    .thenComparing(c -> end(c.best().date()))
                    .thenComparing(c -> c.best().order())
                    .thenComparing(c -> c.best().event().passage())
                    .thenComparing(c -> c.best().event().id()))
            .toList();
    List<SituationEvent> events = new ArrayList<>();
    Map<String, Map<String, String>> ids = new HashMap<>();
    for (EventCluster cluster : ordered) {
      String id = "E" + (events.size() + 1);
      events.add(cluster.toEvent(id));
      for (Telling telling : cluster.tellings()) {
        ids.computeIfAbsent(telling.reading().article().id(), a -> new HashMap<>())
            .put(telling.event().id(), id);
      }
    }
    return new Events(List.copyOf(events), ids, tellings, judge);
  }

  private static LocalDate begin(DateInterval date) {
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    return earliest != null ? earliest : latest != null ? latest : LocalDate.MAX;
  }

  private static LocalDate end(DateInterval date) {
    LocalDate latest = date.latest();
    return latest != null ? latest : LocalDate.MAX;
  }
}
