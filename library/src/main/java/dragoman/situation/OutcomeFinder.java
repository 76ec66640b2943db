package dragoman.situation;

import dragoman.event.Status;
import dragoman.expectation.Expectation;
import dragoman.reading.Reading;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What became of what was foreseen: an expected event that a later article reports as having
/// happened confirms it, one reported as cancelled refutes it, and everything else stays open.
///
/// Only events that were merged decide; whether it came as and when it was expected is for the
/// reader to see in the passages.
final class OutcomeFinder {
  private final Identities identities;
  private final EventMerger.Events merged;
  private final Map<String, SituationEvent> events = new HashMap<>();

  OutcomeFinder(Identities identities, EventMerger.Events merged) {
    this.identities = identities;
    this.merged = merged;
    merged.all().forEach(event -> events.put(event.id(), event));
  }

  List<Outcome> find(List<Reading> readings) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Reading reading : readings) {
      Map<String, String> ids = merged.ids().getOrDefault(reading.article().id(), Map.of());
      for (Expectation expectation : reading.expectations()) {
        String local = expectation.event();
        SituationEvent event = local == null ? null : events.get(ids.get(local));
        if (event != null) {
          outcomes.add(outcome(reading, expectation, event));
        }
      }
    }
    return outcomes;
  }

  private Outcome outcome(Reading reading, Expectation expectation, SituationEvent event) {
    String article = reading.article().id();
    List<Passage> happened = new ArrayList<>();
    List<Passage> refuted = new ArrayList<>();
    Set<String> later = later(event, article);
    for (Report report : event.reports()) {
      boolean isLater = later.contains(report.article());
      if (isLater && report.status() == Status.HAPPENED) {
        happened.add(report.passage());
      } else if (isLater && report.status() == Status.CANCELLED) {
        refuted.add(report.passage());
      }
    }
    Outcome.Kind kind =
        happened.isEmpty()
            ? refuted.isEmpty() ? Outcome.Kind.OPEN : Outcome.Kind.REFUTED
            : refuted.isEmpty() ? Outcome.Kind.CONFIRMED : Outcome.Kind.CONTESTED;
    List<Passage> decisive = new ArrayList<>(happened);
    decisive.addAll(refuted);
    return new Outcome(renamed(article, expectation, event), kind, decisive);
  }

  /// The articles that first tell the event after an article does.
  private static Set<String> later(SituationEvent event, String article) {
    Set<String> order = new LinkedHashSet<>();
    event.reports().forEach(report -> order.add(report.article()));
    Set<String> later = new HashSet<>();
    boolean isPast = !order.contains(article);
    for (String other : order) {
      if (isPast) {
        later.add(other);
      }
      isPast |= other.equals(article);
    }
    return later;
  }

  private Expectation renamed(String article, Expectation expectation, SituationEvent event) {
    return new Expectation(
        actor(article, expectation.holder()),
        expectation.about(),
        event.id(),
        expectation.likelihood(),
        expectation.horizon(),
        expectation.passage());
  }

  private @Nullable String actor(String article, @Nullable String local) {
    return local == null ? null : identities.of(article, local);
  }
}
