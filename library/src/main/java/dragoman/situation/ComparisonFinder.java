package dragoman.situation;

import dragoman.actor.Kind;
import dragoman.reading.Reading;
import dragoman.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    comparisons.addAll(new EventComparisons(readings, events, names).find());
    comparisons.addAll(DifferingDates.find(events.all(), names));
    var facts = new SameFact(events.judge()::probability);
    comparisons.addAll(new DifferingNumbers(facts).find(events.tellings()));
    comparisons.addAll(new DifferingPlaces(facts, states(identities)).find(events.tellings()));
    comparisons.addAll(DifferingHolders.find(readings, identities));
    comparisons.addAll(new PositionComparisons(identities, readings).find(positions.positions()));
    comparisons.addAll(StatementComparisons.find(statements, identities));
    comparisons.addAll(SharedQuotations.find(statements));
    comparisons.addAll(new ContestFinder(events).find(readings));
    comparisons.addAll(OfficeComparisons.find(readings, identities));
    return new LinkedHashSet<>(comparisons)
        .stream().sorted(Comparator.comparing(Comparison::kind).reversed()).toList();
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
