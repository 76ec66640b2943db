package dragoman.reading;

import dragoman.actor.Cast;
import dragoman.article.Article;
import dragoman.calendar.Chronology;
import dragoman.event.Confidence;
import dragoman.event.Event;
import dragoman.expectation.Expectation;
import dragoman.position.Doubt;
import dragoman.position.Issue;
import dragoman.position.Linkage;
import dragoman.position.Position;
import dragoman.statement.Statement;
import java.util.List;
import java.util.Map;

/// All that one article says, by itself: the unit that is kept, compared and scaled out.
///
/// @param confidence how probable it is that an event was read rightly, by its id; one that is not
///   there is certain
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
    List<Expectation> expectations,
    Map<String, Double> confidence) {
  public Reading {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    issues = List.copyOf(issues);
    positions = List.copyOf(positions);
    linkages = List.copyOf(linkages);
    doubts = List.copyOf(doubts);
    expectations = List.copyOf(expectations);
    confidence = Map.copyOf(confidence);
  }

  /// Without linkages and doubts, all of its events certain.
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
        expectations,
        Map.of());
  }

  public double confidence(Event event) {
    return confidence.getOrDefault(event.id(), 1.0);
  }

  /// Whether the event can be told on this article's word alone.
  public boolean isCertain(Event event) {
    return confidence(event) >= Confidence.LEAST;
  }
}
