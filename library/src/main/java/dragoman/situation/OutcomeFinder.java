package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.event.Status;
import dragoman.expectation.Expectation;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What became of what was foreseen: an expected event that a later article reports as having
/// happened confirms it, one reported as cancelled, or as not having come about after its time,
/// refutes it; one whose condition failed ([FailedCondition]) was not put to the test; everything
/// else stays open.
///
/// A visit foreseen for certain days is also confirmed by a meeting with that state in those days.
/// Whether it came as it was expected is for the reader to see in the passages.
final class OutcomeFinder {
  private static final int LONGEST_DAYS = 45;

  private final Identities identities;
  private final EventMerger.Events merged;
  private final Map<String, SituationEvent> events = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, LocalDate> published = new HashMap<>();
  private final Map<String, List<SituationEvent>> byCountries = new LinkedHashMap<>();
  private final FailedCondition conditions;

  OutcomeFinder(Identities identities, EventMerger.Events merged) {
    this.identities = identities;
    this.merged = merged;
    this.conditions = new FailedCondition(merged, published);
    for (Identity identity : identities.all()) {
      Actor actor = identity.actor();
      if (actor.country() != null) {
        countries.put(actor.id(), actor.country());
      }
    }
    for (SituationEvent event : merged.all()) {
      events.put(event.id(), event);
      byCountries.computeIfAbsent(sides(event), s -> new ArrayList<>()).add(event);
    }
  }

  List<Outcome> find(List<Reading> readings) {
    for (Reading reading : readings) {
      LocalDate earliest = ReadingOrder.earliest(reading);
      if (earliest != null) {
        published.put(reading.article().id(), earliest);
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Reading reading : readings) {
      Map<String, String> ids = merged.ids().getOrDefault(reading.article().id(), Map.of());
      for (Expectation expectation : reading.expectations()) {
        String local = expectation.event();
        SituationEvent event = local == null ? null : events.get(ids.get(local));
        if (event != null) {
          outcomes.add(outcome(reading, expectation, event));
        } else if (local == null) {
          hoped(reading, expectation).ifPresent(outcomes::add);
        }
      }
    }
    return outcomes;
  }

  /// A hope that is no event is told only where the article tells what became of it.
  private Optional<Outcome> hoped(Reading reading, Expectation hope) {
    return Aftermath.failure(reading.article(), hope.passage())
        .map(passage ->
            new Outcome(
                renamed(reading.article().id(), hope, null),
                Outcome.Kind.REFUTED,
                List.of(passage)));
  }

  private Outcome outcome(Reading reading, Expectation expectation, SituationEvent event) {
    String article = reading.article().id();
    Set<Passage> happened = new LinkedHashSet<>();
    Set<Passage> refuted = new LinkedHashSet<>();
    Set<String> later = later(event, article);
    Set<String> counted = new HashSet<>();
    for (Report report : event.reports()) {
      boolean isLater = later.contains(report.article());
      boolean isFirst = counted.add(report.article() + " " + report.status());
      if (isLater && isFirst && report.status() == Status.HAPPENED) {
        happened.add(report.passage());
      } else if (isLater && isFirst && report.status() == Status.CANCELLED) {
        refuted.add(report.passage());
      }
    }
    if (happened.isEmpty() && refuted.isEmpty()) {
      beside(expectation, event, happened, refuted);
    }
    Optional<Passage> failed =
        happened.isEmpty() ? failedCondition(article, expectation) : Optional.empty();
    if (failed.isPresent()) {
      return new Outcome(
          renamed(article, expectation, event),
          Outcome.Kind.CONDITION_NOT_MET,
          List.of(failed.get()));
    }
    Outcome.Kind kind =
        happened.isEmpty()
            ? refuted.isEmpty() ? Outcome.Kind.OPEN : Outcome.Kind.REFUTED
            : refuted.isEmpty() ? Outcome.Kind.CONFIRMED : Outcome.Kind.CONTESTED;
    List<Passage> decisive = new ArrayList<>(happened);
    decisive.addAll(refuted);
    return new Outcome(renamed(article, expectation, event), kind, decisive);
  }

  /// The passage that says that what the expectation hangs on did not come about.
  private Optional<Passage> failedCondition(String article, Expectation expectation) {
    SituationEvent condition = event(article, expectation.condition());
    return condition == null
        ? Optional.empty()
        : conditions.of(condition, article, expectation.horizon());
  }

  private @Nullable SituationEvent event(String article, @Nullable String local) {
    Map<String, String> ids = merged.ids().getOrDefault(article, Map.of());
    return local == null ? null : events.get(ids.get(local));
  }

  /// What other events between the same sides say: a meeting in the days foreseen confirms a visit;
  /// that they had "yet to meet" after those days refutes it.
  private void beside(
      Expectation expectation, SituationEvent event, Set<Passage> happened, Set<Passage> refuted) {
    DateInterval horizon = expectation.horizon();
    LocalDate from = horizon.earliest();
    LocalDate to = horizon.latest();
    if (!"visit".equals(event.mode()) || from == null || to == null || sides(event).isEmpty()) {
      return;
    }
    boolean isShort = to.toEpochDay() - from.toEpochDay() <= LONGEST_DAYS;
    for (SituationEvent other : byCountries.getOrDefault(sides(event), List.of())) {
      boolean isSame = other.id().equals(event.id());
      boolean shares = other.actors().stream().anyMatch(event.actors()::contains);
      if (!isSame && shares) {
        LocalDate day = other.date().interval().isDay() ? other.date().interval().latest() : null;
        boolean isWithin = day != null && !day.isBefore(from) && !day.isAfter(to);
        for (Report report : other.reports()) {
          if (isShort && isWithin && report.status() == Status.HAPPENED && happened.isEmpty()) {
            happened.add(report.passage());
          } else if (report.status() == Status.DENIED && isAfter(report, to)) {
            refuted.add(report.passage());
          }
        }
      }
    }
  }

  private boolean isAfter(Report report, LocalDate day) {
    LocalDate appeared = published.get(report.article());
    return appeared != null && appeared.isAfter(day);
  }

  /// The countries of an event's participants; empty where it is not two.
  private String sides(SituationEvent event) {
    Set<String> sides = new TreeSet<>();
    event.actors().forEach(actor -> add(sides, actor));
    event.recipients().forEach(actor -> add(sides, actor));
    return sides.size() == 2 ? String.join(" ", sides) : "";
  }

  private void add(Set<String> sides, String actor) {
    String country = countries.get(actor);
    if (country != null) {
      sides.add(country);
    }
  }

  /// The articles that tell the event after an article does: those that come out later, and where
  /// that article only foresees it and can have been written before it, those that report it.
  private Set<String> later(SituationEvent event, String article) {
    Set<String> order = new LinkedHashSet<>();
    Set<String> reporting = new HashSet<>();
    for (Report report : event.reports()) {
      order.add(report.article());
      if (report.status() == Status.HAPPENED) {
        reporting.add(report.article());
      }
    }
    Set<String> later = new HashSet<>();
    boolean isPast = !order.contains(article);
    for (String other : order) {
      if (isPast) {
        later.add(other);
      }
      isPast |= other.equals(article);
    }
    if (!reporting.contains(article) && canPrecede(article, event)) {
      later.addAll(reporting);
    }
    return later;
  }

  private boolean canPrecede(String article, SituationEvent event) {
    LocalDate written = published.get(article);
    LocalDate began = event.date().interval().earliest();
    return written != null && began != null && !began.isBefore(written);
  }

  private Expectation renamed(
      String article, Expectation expectation, @Nullable SituationEvent event) {
    SituationEvent condition = event(article, expectation.condition());
    return new Expectation(
        actor(article, expectation.holder()),
        expectation.about(),
        event == null ? null : event.id(),
        condition == null ? null : condition.id(),
        expectation.likelihood(),
        expectation.horizon(),
        expectation.passage());
  }

  private @Nullable String actor(String article, @Nullable String local) {
    return local == null ? null : identities.of(article, local);
  }
}
