package dragoman.situation;

import dragoman.actor.Kind;
import dragoman.reading.Reading;
import dragoman.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where independent articles agree, differ, contest and contradict each other, in one visible list
/// of the kinds of facts that are compared. Contradictions come first, agreements last.
final class ComparisonFinder {
  private ComparisonFinder() {}

  /// @param readings without copies: copies of one text are one source
  static List<Comparison> find(
      List<Reading> readings,
      Identities identities,
      EventMerger.Events events,
      PositionMerger.Positions positions,
      List<Statement> statements) {
    List<Comparison> comparisons = new ArrayList<>();
    var names = new EventNames(identities.all());
    var sources = new IndependentSources(readings);
    var facts = new SameFact(events.judge()::probability);
    comparisons.addAll(new EventComparisons(readings, events, names, sources).find());
    comparisons.addAll(
        new DifferingDates(facts, sources).find(events.tellings(), name(events, names)));
    comparisons.addAll(new DifferingNumbers(facts, sources).find(events.tellings()));
    comparisons.addAll(new DifferingTolls(events.judge(), sources).find(readings));
    comparisons.addAll(
        new DifferingPlaces(facts, sources, states(identities)).find(events.tellings()));
    comparisons.addAll(DifferingHolders.find(readings, identities));
    comparisons.addAll(new DifferingAges(identities, events.judge()::areOfOneStory).find(readings));
    comparisons.addAll(
        new PositionComparisons(identities, readings, sources).find(positions.positions()));
    comparisons.addAll(new StatementComparisons(readings, sources).find(statements, identities));
    comparisons.addAll(SharedQuotations.find(statements, sources));
    comparisons.addAll(new ContestFinder(events).find(readings));
    comparisons.addAll(OfficeComparisons.find(readings, identities, sources));
    return new LinkedHashSet<>(comparisons)
        .stream().sorted(Comparator.comparing(Comparison::kind).reversed()).toList();
  }

  /// What the event is called that a telling is of.
  private static Function<Telling, String> name(EventMerger.Events events, EventNames names) {
    Map<String, String> all =
        events.all().stream().collect(Collectors.toMap(SituationEvent::id, names::of));
    return telling -> {
      LocalEvent of = LocalEvent.of(telling);
      String id = events.ids().getOrDefault(of.article(), Map.of()).get(of.event());
      String action = telling.event().action();
      return id == null ? action : all.getOrDefault(id, action);
    };
  }

  private static Set<String> states(Identities identities) {
    return identities.all().stream()
        .map(Identity::actor)
        .filter(actor -> actor.kind() == Kind.STATE)
        .flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.names().stream()))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
