package dragoman.situation;

import dragoman.event.Event;
import dragoman.event.Status;
import dragoman.position.Doubt;
import dragoman.reading.Reading;
import dragoman.situation.Comparison.Kind;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Whom a doubt meets: what the same article tells before, or what another article asserts of the
/// same event.
///
/// A claim of which no article tells an event is left out: that two passages share words is not
/// enough to say that one contests the other. Nor does a doubt meet what was said of another time
/// ([Occasion]), or what was only held to be possible.
final class ContestFinder {
  private static final int SHARED_WORDS = 2;
  private static final int MOST = 200;
  private static final Set<String> APPRAISALS = Classes.of("appraisals");

  private final EventMerger.Events merged;
  private final Map<String, SituationEvent> events = new HashMap<>();
  private final Map<Set<String>, List<SituationEvent>> byParticipants = new HashMap<>();
  private final Map<Set<String>, List<Telling>> told = new HashMap<>();
  private final Map<String, DateInterval> published = new HashMap<>();

  ContestFinder(EventMerger.Events merged) {
    this.merged = merged;
    for (SituationEvent event : merged.all()) {
      events.put(event.id(), event);
      byParticipants.computeIfAbsent(participants(event), p -> new ArrayList<>()).add(event);
    }
  }

  private static Set<String> participants(SituationEvent event) {
    Set<String> participants = new TreeSet<>(event.actors());
    participants.addAll(event.recipients());
    return participants;
  }

  List<Comparison> find(List<Reading> readings) {
    readings.forEach(r -> published.put(r.article().id(), r.chronology().published().value()));
    List<Comparison> comparisons = new ArrayList<>();
    for (Reading reading : readings) {
      for (Doubt doubt : reading.doubts()) {
        contest(reading, doubt).ifPresent(comparisons::add);
      }
    }
    return comparisons;
  }

  private Optional<Comparison> contest(Reading reading, Doubt doubt) {
    Passage against = doubt.against();
    String about = about(reading, doubt);
    if (against != null) {
      String why =
          switch (doubt.kind()) {
            case CLAIM, APPRAISAL, PROSPECT -> "What is told first is doubted afterwards.";
            case DEMAND -> "What one side demands is called out of place.";
            case SAYING -> "One speaker did not say what another did.";
          };
      return Optional.of(
          new Comparison(Kind.CONTEST, about, List.of(against, doubt.passage()), why));
    }
    return asserted(reading, doubt)
        .map(passage -> {
          List<Passage> sides = List.of(passage, doubt.passage());
          return switch (doubt.kind()) {
            case PROSPECT ->
                new Comparison(
                    Kind.CONTRADICT,
                    about,
                    sides,
                    "One article foresees it, another says it will not be.");
            case APPRAISAL ->
                new Comparison(
                    Kind.CONTEST, about, sides, "One article values it higher than another.");
            case CLAIM, DEMAND, SAYING ->
                new Comparison(
                    Kind.CONTEST, about, sides, "One article asserts what another doubts.");
          };
        });
  }

  private static String about(Reading reading, Doubt doubt) {
    Passage against = doubt.against();
    String told =
        doubt.kind() == Doubt.Kind.CLAIM && against != null
            ? against.exact()
            : reading.article().text().slice(doubt.target());
    return doubt.kind() == Doubt.Kind.SAYING
        ? "what was said"
        : told.replaceAll("\\s+", " ").strip();
  }

  /// The passage of another article that asserts an event of the doubted words.
  private Optional<Passage> asserted(Reading reading, Doubt doubt) {
    Map<String, SituationEvent> here = eventsOf(reading);
    Occasion occasion = Occasion.of(reading, doubt, here);
    Gist doubted = Gist.of(doubt.passage());
    List<Telling> candidates = new ArrayList<>();
    for (Event event : reading.events()) {
      SituationEvent meant = isMeant(doubt, event) ? here.get(event.id()) : null;
      if (meant != null && participants(meant).size() > 1) {
        for (Telling telling : tellings(participants(meant))) {
          if (!telling.report().article().equals(reading.article().id())
              && isCounter(doubt, event, meant, telling)
              && isOfOccasion(doubt, meant, telling, occasion)) {
            candidates.add(telling);
          }
        }
      }
    }
    return candidates.stream()
        .filter(t -> asksNoWords(doubt) || doubted.shared(t.gist()) >= SHARED_WORDS)
        .max(
            Comparator.comparingDouble((Telling t) -> doubted.likeness(t.gist()))
                .thenComparing(
                    t -> t.report().passage(), Comparator.<Passage>naturalOrder().reversed()))
        .map(telling -> telling.report().passage());
  }

  private Map<String, SituationEvent> eventsOf(Reading reading) {
    Map<String, SituationEvent> here = new HashMap<>();
    merged
        .ids()
        .getOrDefault(reading.article().id(), Map.of())
        .forEach((local, id) -> {
          SituationEvent event = events.get(id);
          if (event != null) {
            here.put(local, event);
          }
        });
    return here;
  }

  private static boolean asksNoWords(Doubt doubt) {
    return doubt.kind() == Doubt.Kind.APPRAISAL;
  }

  private static boolean isMeant(Doubt doubt, Event event) {
    return doubt.target().contains(event.trigger())
        || (doubt.kind() == Doubt.Kind.APPRAISAL
            && doubt.passage().span().contains(event.trigger()));
  }

  /// Whether a telling says what is doubted: that it is of weight, that it is to come, or that it
  /// is so. What is held to be possible is not asserted.
  private static boolean isCounter(
      Doubt doubt, Event event, SituationEvent meant, Telling telling) {
    Status status = telling.report().status();
    Gist act = Gist.of(event.action().substring(event.action().lastIndexOf(' ') + 1));
    boolean isOfAct = telling.event().id().equals(meant.id()) || telling.gist().shared(act) > 0;
    return switch (doubt.kind()) {
      case APPRAISAL -> telling.isAppraised();
      case PROSPECT -> isOfAct && (status == Status.PLANNED || status == Status.EXPECTED);
      case CLAIM, DEMAND, SAYING ->
          isOfAct && status != Status.POSSIBLE && status != Status.CONDITIONAL;
    };
  }

  /// An appraisal is of one event; all else of one time.
  private boolean isOfOccasion(
      Doubt doubt, SituationEvent meant, Telling telling, Occasion occasion) {
    DateInterval day = telling.event().date().interval();
    boolean isOneEvent = telling.event().id().equals(meant.id());
    if (doubt.kind() == Doubt.Kind.APPRAISAL && isOneEvent) {
      return true;
    }
    return (isOneEvent || meant.date().interval().overlaps(day))
        && occasion.admits(
            telling.report().date().interval(),
            published.getOrDefault(telling.report().article(), DateInterval.UNKNOWN));
  }

  /// What is asserted of the events between certain participants; of very many only the first, so
  /// that the time does not grow with the square of the articles.
  private List<Telling> tellings(Set<String> participants) {
    return told.computeIfAbsent(
        participants,
        p ->
            byParticipants.getOrDefault(p, List.of()).stream()
                .flatMap(event -> event.reports().stream().map(report -> Telling.of(event, report)))
                .filter(t ->
                    t.report().status() != Status.DENIED && t.report().status() != Status.CANCELLED)
                .limit(MOST)
                .toList());
  }

  /// A report with what it is about.
  private record Telling(SituationEvent event, Report report, Gist gist, boolean isAppraised) {
    static Telling of(SituationEvent event, Report report) {
      String text = report.passage().exact();
      boolean isAppraised =
          List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
              .anyMatch(APPRAISALS::contains);
      return new Telling(event, report, Gist.of(text), isAppraised);
    }
  }
}
