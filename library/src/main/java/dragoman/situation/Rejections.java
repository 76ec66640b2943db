package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.actor.Cast;
import dragoman.event.Event;
import dragoman.expectation.Expectation;
import dragoman.position.Position;
import dragoman.reading.Reading;
import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes out of the readings what corrections reject, before anything is merged: what was never
/// read cannot mislead a merge.
final class Rejections {
  private final Corrections corrections;
  private final CorrectionReport report;
  private final Map<String, Set<String>> actors = new HashMap<>();
  private final Map<String, Set<String>> statements = new HashMap<>();
  private final Map<String, Map<String, String>> events = new HashMap<>();
  private final Map<String, Set<Position>> positions = new HashMap<>();

  Rejections(Corrections corrections, CorrectionReport report) {
    this.corrections = corrections;
    this.report = report;
  }

  /// @param readings without copies
  List<Reading> applied(List<Reading> readings) {
    Places places = new Places(readings, report);
    for (Corrections.Line line : corrections.lines()) {
      switch (line.what()) {
        case Correction.RejectActor(ActorAddress actor) -> actor(actor, line, readings);
        case Correction.Reject(Correction.Sort sort, PassageAddress at) ->
            places.reading(at.article(), line).ifPresent(r -> reject(sort, at, line, r, places));
        case Correction.Merge _,
            Correction.MergeEvents _,
            Correction.SplitEvents _,
            Correction.Split _,
            Correction.Rename _,
            Correction.SetDate _,
            Correction.SetStatus _ -> {}
      }
    }
    return readings.stream().map(this::without).toList();
  }

  /// The line that rejects an event; null where none does.
  @Nullable String rejecting(String article, String event) {
    return events.getOrDefault(article, Map.of()).get(event);
  }

  private void actor(ActorAddress address, Corrections.Line line, List<Reading> readings) {
    boolean isFound = false;
    for (Reading reading : readings) {
      String article = address.article();
      if (article != null && !Places.isAt(reading.article(), article)) {
        continue;
      }
      for (Actor actor : reading.cast().actors()) {
        if (CastCorrector.isMeant(address, actor)) {
          isFound = true;
          of(actors, reading).add(actor.id());
        }
      }
    }
    if (!isFound) {
      CastCorrector.nobody(address, line, report);
    }
  }

  private void reject(
      Correction.Sort sort,
      PassageAddress at,
      Corrections.Line line,
      Reading reading,
      Places places) {
    switch (sort) {
      case EVENT ->
          places
              .event(at, reading, line)
              .ifPresent(event ->
                  events
                      .computeIfAbsent(reading.article().id(), _ -> new HashMap<>())
                      .putIfAbsent(event.id(), line.where()));
      case STATEMENT ->
          places
              .statement(at, reading, line)
              .ifPresent(statement -> of(statements, reading).add(statement.id()));
      case POSITION ->
          positions
              .computeIfAbsent(reading.article().id(), _ -> new HashSet<>())
              .addAll(places.positions(at, reading, line));
    }
  }

  private static Set<String> of(Map<String, Set<String>> all, Reading reading) {
    return all.computeIfAbsent(reading.article().id(), _ -> new HashSet<>());
  }

  private Reading without(Reading reading) {
    String article = reading.article().id();
    Set<String> noActors = actors.getOrDefault(article, Set.of());
    Set<String> noStatements = statements.getOrDefault(article, Set.of());
    Set<String> noEvents = events.getOrDefault(article, Map.of()).keySet();
    Set<Position> noPositions = positions.getOrDefault(article, Set.of());
    boolean isWhole =
        noActors.isEmpty() && noStatements.isEmpty() && noEvents.isEmpty() && noPositions.isEmpty();
    return isWhole
        ? reading
        : new Remainder(reading, noActors, noStatements, noEvents, noPositions).reading();
  }

  /// What is left of a reading. Nothing that is left points to what is gone.
  private record Remainder(
      Reading all,
      Set<String> noActors,
      Set<String> noStatements,
      Set<String> noEvents,
      Set<Position> noPositions) {
    Reading reading() {
      Cast cast =
          new Cast(
              all.cast().actors().stream().filter(a -> !noActors.contains(a.id())).toList(),
              all.cast().mentions().stream().filter(m -> !noActors.contains(m.actor())).toList());
      return new Reading(
          all.article(),
          all.chronology(),
          cast,
          all.statements().stream()
              .filter(s -> !noStatements.contains(s.id()))
              .map(this::statement)
              .toList(),
          events(),
          all.issues(),
          all.positions().stream()
              .filter(p -> !noPositions.contains(p) && !noActors.contains(p.actor()))
              .map(this::position)
              .toList(),
          all.linkages(),
          all.doubts(),
          all.expectations().stream().map(this::expectation).toList(),
          all.confidence());
    }

    private List<Event> events() {
      List<Event> left = new ArrayList<>();
      for (Event event : all.events()) {
        List<String> who = without(event.actors());
        if (!noEvents.contains(event.id()) && !who.isEmpty()) {
          left.add(event.among(who, without(event.recipients()), outside(event.within())));
        }
      }
      return left;
    }

    private Statement statement(Statement statement) {
      Speaker speaker = statement.speaker();
      return new Statement(
          statement.id(),
          speaker == null ? null : new Speaker(speaker.span(), known(speaker.actor())),
          statement.cue(),
          statement.content(),
          statement.form(),
          statement.polarity(),
          known(statement.addressee()),
          outside(statement.within()),
          statement.passage());
    }

    private Position position(Position position) {
      return new Position(
          position.actor(),
          position.issue(),
          position.stance(),
          position.condition(),
          outside(position.statement()),
          position.passage());
    }

    private Expectation expectation(Expectation expectation) {
      return new Expectation(
          known(expectation.holder()),
          expectation.about(),
          left(expectation.event()),
          left(expectation.condition()),
          expectation.likelihood(),
          expectation.horizon(),
          expectation.passage());
    }

    private @Nullable String left(@Nullable String event) {
      return events().stream().anyMatch(e -> e.id().equals(event)) ? event : null;
    }

    private List<String> without(List<String> ids) {
      return ids.stream().filter(id -> !noActors.contains(id)).toList();
    }

    private @Nullable String known(@Nullable String actor) {
      return actor == null || noActors.contains(actor) ? null : actor;
    }

    /// The statement something stands in once those that are rejected are gone.
    private @Nullable String outside(@Nullable String statement) {
      String id = statement;
      while (id != null && noStatements.contains(id)) {
        String inner = id;
        id =
            all.statements().stream()
                .filter(s -> s.id().equals(inner))
                .map(Statement::within)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
      }
      return id;
    }
  }
}
