package dragoman.situation;

import dragoman.reading.Reading;
import dragoman.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

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
    comparisons.addAll(new EventComparisons(readings, events).find());
    comparisons.addAll(DifferingDates.find(events.all()));
    comparisons.addAll(DifferingNumbers.find(events.all()));
    comparisons.addAll(new PositionComparisons(identities, readings).find(positions.positions()));
    comparisons.addAll(StatementComparisons.find(statements, identities));
    comparisons.addAll(new ContestFinder(events).find(readings));
    comparisons.addAll(OfficeComparisons.find(readings, identities));
    return new LinkedHashSet<>(comparisons)
        .stream().sorted(Comparator.comparing(Comparison::kind).reversed()).toList();
  }
}
