package dragoman.situation;

import dragoman.event.Event;
import dragoman.event.Status;
import dragoman.position.Doubt;
import dragoman.reading.Reading;
import dragoman.situation.Comparison.Kind;
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
/// enough to say that one contests the other.
final class ContestFinder {
  private static final int SHARED_WORDS = 2;
  private static final int MOST = 200;
  private static final Set<String> APPRAISALS =
      Set.of(
          "important",
          "significant",
          "significantly",
          "historic",
          "groundbreaking",
          "breakthrough",
          "crucial",
          "milestone",
          "landmark",
          "valuable",
          "success",
          "turning");

  private final EventMerger.Events merged;
  private final Map<String, SituationEvent> events = new HashMap<>();
  private final Map<Set<String>, List<SituationEvent>> byParticipants = new HashMap<>();
  private final Map<Set<String>, List<Telling>> told = new HashMap<>();

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
            case CLAIM, APPRAISAL -> "What is told first is doubted afterwards.";
            case DEMAND -> "What one side demands is called out of place.";
            case SAYING -> "One speaker did not say what another did.";
          };
      return Optional.of(
          new Comparison(Kind.CONTEST, about, List.of(against, doubt.passage()), why));
    }
    return asserted(reading, doubt)
        .map(passage ->
            new Comparison(
                Kind.CONTEST,
                about,
                List.of(passage, doubt.passage()),
                doubt.kind() == Doubt.Kind.APPRAISAL
                    ? "One article values it higher than another."
                    : "One article asserts what another doubts."));
  }

  private static String about(Reading reading, Doubt doubt) {
    Passage against = doubt.against();
    String told =
        doubt.kind() == Doubt.Kind.CLAIM && against != null
            ? against.exact()
            : reading.article().text().slice(doubt.target());
    String words =
        doubt.kind() == Doubt.Kind.SAYING ? "what was said" : told.replaceAll("\\s+", " ").strip();
    return words.codePointCount(0, words.length()) > 120
        ? words.substring(0, words.offsetByCodePoints(0, 119)).strip() + "…"
        : words;
  }

  /// The passage of another article that asserts an event of the doubted words.
  private Optional<Passage> asserted(Reading reading, Doubt doubt) {
    String article = reading.article().id();
    Map<String, String> ids = merged.ids().getOrDefault(article, Map.of());
    boolean isAppraisal = doubt.kind() == Doubt.Kind.APPRAISAL;
    List<Telling> candidates = new ArrayList<>();
    for (Event event : reading.events()) {
      boolean isMeant =
          doubt.target().contains(event.trigger())
              || (isAppraisal && doubt.passage().span().contains(event.trigger()));
      SituationEvent meant = isMeant ? events.get(ids.getOrDefault(event.id(), "")) : null;
      if (meant != null && participants(meant).size() > 1) {
        Gist act = Gist.of(event.action().substring(event.action().lastIndexOf(' ') + 1));
        for (Telling telling : tellings(participants(meant))) {
          boolean isOther = !telling.report().article().equals(article);
          boolean isCounter = isAppraisal ? telling.isAppraised() : telling.gist().shared(act) > 0;
          if (isOther && isCounter) {
            candidates.add(telling);
          }
        }
      }
    }
    Gist doubted = Gist.of(doubt.passage());
    return candidates.stream()
        .filter(telling -> isAppraisal || doubted.shared(telling.gist()) >= SHARED_WORDS)
        .max(
            Comparator.comparingDouble((Telling t) -> doubted.likeness(t.gist()))
                .thenComparing(
                    t -> t.report().passage(), Comparator.<Passage>naturalOrder().reversed()))
        .map(telling -> telling.report().passage());
  }

  /// What is asserted of the events between certain participants; of very many only the first, so
  /// that the time does not grow with the square of the articles.
  private List<Telling> tellings(Set<String> participants) {
    return told.computeIfAbsent(
        participants,
        p ->
            byParticipants.getOrDefault(p, List.of()).stream()
                .flatMap(event -> event.reports().stream())
                .filter(r -> r.status() != Status.DENIED && r.status() != Status.CANCELLED)
                .limit(MOST)
                .map(Telling::of)
                .toList());
  }

  /// A report with what it is about.
  private record Telling(Report report, Gist gist, boolean isAppraised) {
    static Telling of(Report report) {
      String text = report.passage().exact();
      boolean isAppraised =
          List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
              .anyMatch(APPRAISALS::contains);
      return new Telling(report, Gist.of(text), isAppraised);
    }
  }
}
