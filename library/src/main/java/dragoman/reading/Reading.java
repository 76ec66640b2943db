package dragoman.reading;

import dragoman.actor.Cast;
import dragoman.article.Article;
import dragoman.calendar.Chronology;
import dragoman.event.Event;
import dragoman.expectation.Expectation;
import dragoman.position.Doubt;
import dragoman.position.Issue;
import dragoman.position.Linkage;
import dragoman.position.Position;
import dragoman.statement.Statement;
import java.util.List;

/// All that one article says, by itself: the unit that is kept, compared and scaled out.
public record Reading(
    Article article,
    Chronology chronology,
    Cast cast,
    List<Statement> statements,
    List<Event> events,
    List<Issue> issues,
    List<Position> positions,
    List<Linkage> linkages,
    List<Doubt> doubts,
    List<Expectation> expectations) {
  public Reading {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    issues = List.copyOf(issues);
    positions = List.copyOf(positions);
    linkages = List.copyOf(linkages);
    doubts = List.copyOf(doubts);
    expectations = List.copyOf(expectations);
  }

  /// Without linkages and doubts.
  public Reading(
      Article article,
      Chronology chronology,
      Cast cast,
      List<Statement> statements,
      List<Event> events,
      List<Issue> issues,
      List<Position> positions,
      List<Expectation> expectations) {
    this(
        article,
        chronology,
        cast,
        statements,
        events,
        issues,
        positions,
        List.of(),
        List.of(),
        expectations);
  }
}
