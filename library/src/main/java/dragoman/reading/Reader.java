package dragoman.reading;

import dragoman.actor.ActorFinder;
import dragoman.actor.Cast;
import dragoman.article.Article;
import dragoman.calendar.Chronology;
import dragoman.calendar.TimeFinder;
import dragoman.event.Confidence;
import dragoman.event.Event;
import dragoman.event.EventFinder;
import dragoman.expectation.ExpectationFinder;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Annotator;
import dragoman.position.DoubtFinder;
import dragoman.position.PositionFinder;
import dragoman.statement.Statement;
import dragoman.statement.StatementFinder;
import java.util.List;

/// Reads one article: grammar, times, actors, statements, events, positions, expectations, in this
/// order.
///
/// A pure function of the article, and safe to share between threads.
public final class Reader {
  private final Annotator annotator;
  private final TimeFinder times;
  private final ActorFinder actors;
  private final StatementFinder statements;
  private final EventFinder events;
  private final PositionFinder positions;
  private final Confidence confidence = new Confidence();
  private final DoubtFinder doubts = new DoubtFinder();
  private final ExpectationFinder expectations;

  public Reader(
      Annotator annotator,
      TimeFinder times,
      ActorFinder actors,
      StatementFinder statements,
      EventFinder events,
      PositionFinder positions,
      ExpectationFinder expectations) {
    this.annotator = annotator;
    this.times = times;
    this.actors = actors;
    this.statements = statements;
    this.events = events;
    this.positions = positions;
    this.expectations = expectations;
  }

  public Reading read(Article article) {
    AnnotatedArticle annotated = annotator.annotate(article);
    Chronology chronology = times.find(annotated);
    Cast cast = actors.find(annotated);
    List<Statement> said = statements.find(annotated, cast);
    List<Event> found = events.find(annotated, chronology, cast, said);
    PositionFinder.Stands stands = positions.find(annotated, cast, said);
    return new Reading(
        article,
        chronology,
        cast,
        said,
        found,
        stands.issues(),
        stands.positions(),
        stands.linkages(),
        doubts.find(annotated, cast, said),
        expectations.find(annotated, said, found),
        confidence.of(found, annotated, chronology, cast));
  }
}
