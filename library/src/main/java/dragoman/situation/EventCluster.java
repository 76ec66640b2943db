package dragoman.situation;

import dragoman.event.Event;
import dragoman.event.EventDate;
import dragoman.event.EventType;
import dragoman.event.Status;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The reports found so far to be of one event. Mutable while the timeline is merged.
final class EventCluster {
  private static final Comparator<Telling> MOST_EXACT =
      Comparator.comparing((Telling t) -> !t.isCertain())
          .thenComparing(t -> !t.happened())
          .thenComparing(Telling::days)
          .thenComparing(Telling::order);

  private final List<Telling> tellings = new ArrayList<>();
  private final Set<String> reasons = new TreeSet<>();
  /* Kept as reports come, since each new report is held against the cluster. */
  private @Nullable LocalDate lastBegin;
  private @Nullable LocalDate firstEnd;
  private boolean isDated;
  private final Set<String> ordinals = new TreeSet<>();
  private Telling best;

  EventCluster(Telling first) {
    best = first;
    keep(first);
  }

  void add(Telling telling, String reason) {
    keep(telling);
    reasons.add(reason);
  }

  private void keep(Telling telling) {
    tellings.add(telling);
    LocalDate begin = telling.date().earliest();
    LocalDate end = telling.date().latest();
    isDated |= telling.date().isKnown();
    lastBegin =
        begin != null && (lastBegin == null || begin.isAfter(lastBegin)) ? begin : lastBegin;
    firstEnd = end != null && (firstEnd == null || end.isBefore(firstEnd)) ? end : firstEnd;
    telling.ordinal().ifPresent(ordinals::add);
    if (MOST_EXACT.compare(telling, best) < 0) {
      best = telling;
    }
  }

  List<Telling> tellings() {
    return tellings;
  }

  /// Why its reports are of one event, in words.
  Set<String> reasons() {
    return reasons;
  }

  /// The number it has among several ("second"), where a report gives one.
  Optional<String> ordinal() {
    return tellings.stream().map(Telling::ordinal).flatMap(Optional::stream).findFirst();
  }

  boolean isDated() {
    return isDated;
  }

  /// Whether some report can tell it by itself.
  boolean isCertain() {
    return tellings.stream().anyMatch(Telling::isCertain);
  }

  /// Whether another article tells it with enough confidence.
  boolean isToldBeside(Reading reading) {
    return tellings.stream().anyMatch(told -> told.isCertain() && told.reading() != reading);
  }

  /// The first summit is not the second.
  boolean hasOtherOrdinal(Telling other) {
    Optional<String> ordinal = other.ordinal();
    return ordinal.isPresent() && ordinals.stream().anyMatch(o -> !o.equals(ordinal.get()));
  }

  /// Whether some dated report shares no day with the given time.
  boolean excludes(DateInterval when) {
    LocalDate begin = when.earliest();
    LocalDate end = when.latest();
    return (lastBegin != null && end != null && lastBegin.isAfter(end))
        || (firstEnd != null && begin != null && firstEnd.isBefore(begin));
  }

  /// The dated report that leaves the fewest days open; the first in order where several do.
  Telling best() {
    return best;
  }

  SituationEvent toEvent(String id) {
    List<Telling> ordered =
        tellings.stream()
            .sorted(
                Comparator.comparing(Telling::order)
                    .thenComparing(t -> t.event().passage().span())
                    .thenComparing(t -> t.event().id()))
            .toList();
    List<Telling> certain = certain(ordered);
    Telling fullest =
        certain.stream()
            .max(
                Comparator.comparing((Telling t) -> t.participants().size())
                    .thenComparing(t -> !t.namesOnlyStates())
                    .thenComparing(t -> -t.order()))
            .orElseThrow();
    return new SituationEvent(
        id,
        most(certain, t -> t.event().type()),
        mostOrNull(certain, t -> t.event().mode()),
        certain.stream().flatMap(t -> t.event().contexts().stream()).distinct().sorted().toList(),
        fullest.actors(),
        fullest.recipients(),
        most(ordered, t -> t.event().action()),
        mostOrNull(certain, t -> t.event().place()),
        date(),
        status(certain),
        ordered.stream().map(EventCluster::report).toList(),
        List.copyOf(reasons),
        isCertain());
  }

  /// Those that say what the event is; all where a correction leaves none that is certain.
  private static List<Telling> certain(List<Telling> tellings) {
    List<Telling> certain = tellings.stream().filter(Telling::isCertain).toList();
    return certain.isEmpty() ? tellings : certain;
  }

  EventType type() {
    return tellings.getFirst().event().type();
  }

  /// What all reports of the date leave open together; the most precise alone where they conflict.
  private EventDate date() {
    EventDate best = best().event().date();
    DateInterval together = best.interval();
    for (Telling telling : certain(tellings)) {
      if (!together.overlaps(telling.date())) {
        return best;
      }
      together = together.shared(telling.date());
    }
    return together.equals(best.interval())
        ? best
        : new EventDate(together, "what all reports leave open");
  }

  /// That of the latest article that tells it in its own words; within an article the most
  /// definite. What one has told with its date as having happened is to come no more, whatever
  /// later ones still weigh; only a denial or a cancellation undoes it.
  private static Status status(List<Telling> ordered) {
    boolean happened =
        ordered.stream().anyMatch(t -> t.isOwnWord() && t.happened() && t.date().latest() != null);
    return ordered.stream()
        .filter(t -> !happened || !t.isToCome())
        .max(
            Comparator.comparing(Telling::isOwnWord)
                .thenComparing(Telling::order)
                .thenComparing(t -> -t.event().status().ordinal()))
        .map(t -> t.event().status())
        .orElseThrow();
  }

  private static Report report(Telling telling) {
    Event event = telling.event();
    return new Report(
        telling.reading().article().id(),
        event.status(),
        event.date(),
        telling.statement(),
        event.passage());
  }

  private static <T extends Comparable<? super T>> T most(
      List<Telling> tellings, Function<Telling, T> property) {
    T most = mostOrNull(tellings, property::apply);
    if (most == null) {
      throw new IllegalStateException("no report has the property");
    }
    return most;
  }

  /// The most frequent value that is not null; of equally frequent ones the first told.
  private static <T extends Comparable<? super T>> @Nullable T mostOrNull(
      List<Telling> tellings, Function<Telling, @Nullable T> property) {
    Map<T, Integer> counts = new TreeMap<>();
    List<T> inOrder = new ArrayList<>();
    for (Telling telling : tellings) {
      T value = property.apply(telling);
      if (value != null) {
        counts.merge(value, 1, Integer::sum);
        inOrder.add(value);
      }
    }
    T most = null;
    for (T value : inOrder) {
      if (most == null || counts.getOrDefault(value, 0) > counts.getOrDefault(most, 0)) {
        most = value;
      }
    }
    return most;
  }
}
