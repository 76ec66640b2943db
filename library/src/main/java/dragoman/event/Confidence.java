package dragoman.event;

import dragoman.actor.Cast;
import dragoman.calendar.Chronology;
import dragoman.language.AnnotatedArticle;
import dragoman.language.RandomTrees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How probable it is that the events of an article were read rightly in type, actors, recipients,
/// date and status together: decision trees over [EventSigns], trained on events that people judged
/// (the header of `confidence.tsv` says which). One that is less probable than [#LEAST] is
/// uncertain, unless another article tells the same with more confidence.
///
/// Thread-safe; the same article always gives the same answer.
public final class Confidence {
  /// Chosen on the judged events, each asked of trees that never saw its article: of those above it
  /// eight of ten are right in news of any kind.
  public static final double LEAST = 0.7;

  private static final String RESOURCE = "/dragoman/event/confidence.tsv";

  private final RandomTrees trees = RandomTrees.load(RESOURCE);

  /// The probability of each event by its id, to two digits.
  public Map<String, Double> of(
      List<Event> events, AnnotatedArticle article, Chronology chronology, Cast cast) {
    Map<String, Double> probabilities = new LinkedHashMap<>();
    for (Event event : events) {
      Map<String, Float> signs = EventSigns.of(event, events, article, chronology, cast);
      probabilities.put(event.id(), Math.round(trees.probability(signs) * 100) / 100.0);
    }
    return probabilities;
  }
}
