package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.calendar.TimeExpression;
import dragoman.position.Position;
import dragoman.position.Position.Stance;
import dragoman.reading.Reading;
import dragoman.situation.Comparison.Kind;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Where several articles ascribe a position to the same side, and where they ascribe different
/// ones. A president and his state are one side. For and against is a contradiction only where both
/// can be of one time: sides change their minds.
final class PositionComparisons {
  private static final int CHANGE_DAYS = 366;

  private final Map<String, Actor> cast = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();
  private final IndependentSources sources;

  /// A bare "resolution" in two articles may be two of them.
  private static final Set<String> ONE_OF_MANY = Classes.of("one-of-many");

  PositionComparisons(Identities identities, List<Reading> readings, IndependentSources sources) {
    this.sources = sources;
    readings.forEach(reading -> this.readings.put(reading.article().id(), reading));
    identities.all().forEach(identity -> cast.put(identity.actor().id(), identity.actor()));
  }

  /// Who stands where on what, by stance and article.
  private record Side(String name, String issue, Map<Stance, Map<String, Passage>> told) {}

  List<Comparison> find(List<Position> positions) {
    Map<List<String>, Side> sides = new LinkedHashMap<>();
    for (Position position : positions) {
      Actor actor = cast.get(position.actor());
      String country = actor != null && isOfGovernment(actor) ? actor.country() : null;
      String side = country == null ? position.actor() : country;
      String name = actor == null ? position.actor() : actor.name();
      sides
          .computeIfAbsent(
              List.of(side, position.issue()),
              k -> new Side(name, position.issue(), new EnumMap<>(Stance.class)))
          .told()
          .computeIfAbsent(position.stance(), s -> new LinkedHashMap<>())
          .putIfAbsent(position.passage().article(), position.passage());
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (Side side : sides.values()) {
      if (!ONE_OF_MANY.contains(side.issue().toLowerCase(Locale.ROOT))) {
        agreement(side).ifPresent(comparisons::add);
        opposition(side).ifPresent(comparisons::add);
        condition(side).ifPresent(comparisons::add);
      }
    }
    return comparisons;
  }

  private static boolean isOfGovernment(Actor actor) {
    return switch (actor.kind()) {
      case STATE -> true;
      case PERSON -> "GOV".equals(actor.sector());
      case INTERNATIONAL, ORGANISATION, GROUP -> false;
    };
  }

  private Optional<Comparison> agreement(Side side) {
    for (Stance stance : Stance.values()) {
      List<Passage> told = sources.of(side.told().getOrDefault(stance, Map.of()).values());
      if (told.size() > 1) {
        String verb =
            switch (stance) {
              case SUPPORT -> "in favour";
              case OPPOSE -> "against it";
              case CONDITIONAL -> "in favour on a condition";
              case NEUTRAL -> "neutral";
            };
        return Optional.of(
            new Comparison(
                Kind.AGREE,
                side.name() + ": " + side.issue(),
                told,
                told.size() + " articles say that this side is " + verb + "."));
      }
    }
    return Optional.empty();
  }

  private Optional<Comparison> opposition(Side side) {
    return between(
        side,
        Stance.SUPPORT,
        Stance.OPPOSE,
        (a, b) -> isOneTime(a, b) ? Kind.CONTRADICT : Kind.DIFFER,
        "One article ascribes support to this side, another opposition.");
  }

  private boolean isOneTime(Passage a, Passage b) {
    DateInterval one = told(a);
    DateInterval other = told(b);
    LocalDate latest = one.latest();
    LocalDate next = other.latest();
    DateInterval longer =
        DateInterval.between(one.earliest(), latest == null ? null : latest.plusDays(CHANGE_DAYS));
    DateInterval after =
        DateInterval.between(other.earliest(), next == null ? null : next.plusDays(CHANGE_DAYS));
    return longer.overlaps(other) || after.overlaps(one);
  }

  /// Of which time a passage speaks: the last it names, else when its article appeared.
  private DateInterval told(Passage passage) {
    Reading reading = readings.get(passage.article());
    if (reading == null) {
      return DateInterval.UNKNOWN;
    }
    DateInterval last = reading.chronology().published().value();
    for (TimeExpression time : reading.chronology().times()) {
      if (passage.span().contains(time.span()) && time.interval().latest() != null) {
        last = time.interval();
      }
    }
    return last;
  }

  private static Optional<Comparison> condition(Side side) {
    return between(
        side,
        Stance.SUPPORT,
        Stance.CONDITIONAL,
        (a, b) -> Kind.DIFFER,
        "One article tells of a condition, another of none.");
  }

  private static Optional<Comparison> between(
      Side side, Stance a, Stance b, BiFunction<Passage, Passage, Kind> kind, String why) {
    Map<String, Passage> one = side.told().getOrDefault(a, Map.of());
    Map<String, Passage> other = side.told().getOrDefault(b, Map.of());
    for (Map.Entry<String, Passage> first : one.entrySet()) {
      for (Map.Entry<String, Passage> second : other.entrySet()) {
        if (!first.getKey().equals(second.getKey())) {
          return Optional.of(
              new Comparison(
                  kind.apply(first.getValue(), second.getValue()),
                  side.name() + ": " + side.issue(),
                  List.of(first.getValue(), second.getValue()),
                  why));
        }
      }
    }
    return Optional.empty();
  }
}
