package dragoman.situation;

import dragoman.position.Issue;
import dragoman.position.Linkage;
import dragoman.position.Position;
import dragoman.reading.Reading;
import dragoman.source.Unreadable;
import dragoman.statement.Statement;
import java.util.List;
import java.util.stream.Stream;

/// What the articles say together.
///
/// The ids inside are the situation's own: `A1` for actors, `S1` for statements, `E1` for events.
///
/// @param readings of the articles, in order of publication, then of source; copies included
/// @param unreadable what arrived and could not be read
/// @param cast most mentioned first
/// @param events dated ones first, in time; then the undated
/// @param uncertain events read with too little confidence, in the same order
/// @param statements in order of article and text, with the situation's ids
/// @param linkages which issue is made to hang on which
/// @param notes what was left out and why, in counts, for the import report
public record Situation(
    List<Reading> readings,
    List<Unreadable> unreadable,
    List<Identity> cast,
    List<SituationEvent> events,
    List<SituationEvent> uncertain,
    List<Statement> statements,
    List<Issue> issues,
    List<Position> positions,
    List<Linkage> linkages,
    List<Comparison> comparisons,
    List<Outcome> expectations,
    List<String> notes) {
  public Situation {
    readings = List.copyOf(readings);
    unreadable = List.copyOf(unreadable);
    cast = List.copyOf(cast);
    events = List.copyOf(events);
    uncertain = List.copyOf(uncertain);
    statements = List.copyOf(statements);
    issues = List.copyOf(issues);
    positions = List.copyOf(positions);
    linkages = List.copyOf(linkages);
    comparisons = List.copyOf(comparisons);
    expectations = List.copyOf(expectations);
    notes = List.copyOf(notes);
  }

  /// Without linkages and uncertain events.
  public Situation(
      List<Reading> readings,
      List<Unreadable> unreadable,
      List<Identity> cast,
      List<SituationEvent> events,
      List<Statement> statements,
      List<Issue> issues,
      List<Position> positions,
      List<Comparison> comparisons,
      List<Outcome> expectations,
      List<String> notes) {
    this(
        readings,
        unreadable,
        cast,
        events,
        List.of(),
        statements,
        issues,
        positions,
        List.of(),
        comparisons,
        expectations,
        notes);
  }

  /// Those that are told and those that are uncertain.
  public List<SituationEvent> foundEvents() {
    return Stream.concat(events.stream(), uncertain.stream()).toList();
  }
}
