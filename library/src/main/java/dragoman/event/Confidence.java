package dragoman.event;

import dragoman.actor.Cast;
import dragoman.calendar.Chronology;
import dragoman.language.AnnotatedArticle;
import dragoman.language.BoostedTrees;
import java.util.ArrayList;
import java.util.List;

/// How probable it is that the events of an article were read rightly in type, actors, recipients,
/// date and status together: decision trees over [EventSigns], trained on events that people judged
/// (the header of `confidence.tsv` says which). Those less probable than [#LEAST] are told nowhere.
///
/// Thread-safe; the same article always gives the same answer.
public final class Confidence {
  /// Chosen on the judged events, each by trees that never saw its article: below it, two of three
  /// are wrong.
  static final double LEAST = 0.4;

  private static final String RESOURCE = "/dragoman/event/confidence.tsv";

  private final BoostedTrees trees = BoostedTrees.load(RESOURCE);

  /// Those that are told, in their order, as `e1`, `e2`, ….
  public List<Event> told(
      List<Event> events, AnnotatedArticle article, Chronology chronology, Cast cast) {
    List<Event> told = new ArrayList<>();
    for (Event event : events) {
      var signs = EventSigns.of(event, events, article, chronology, cast);
      if (trees.probability(trees.numbers(signs)) >= LEAST) {
        told.add(event.named("e" + (told.size() + 1)));
      }
    }
    return List.copyOf(told);
  }
}
