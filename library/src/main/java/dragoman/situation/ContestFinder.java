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
  private static final int MOST = 64;
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
    List<Passage> candidates = new ArrayList<>();
    for (Event event : reading.events()) {
      boolean isMeant =
          doubt.target().contains(event.trigger())
              || (isAppraisal && doubt.passage().span().contains(event.trigger()));
      SituationEvent told = isMeant ? events.get(ids.getOrDefault(event.id(), "")) : null;
      if (told != null && participants(told).size() > 1) {
        for (SituationEvent alike : byParticipants.getOrDefault(participants(told), List.of())) {
          alike.reports().stream()
              .filter(report -> isCounter(report, article, doubt))
              .filter(report -> isAppraisal || tellsAct(report, event))
              .limit(MOST)
              .forEach(report -> candidates.add(report.passage()));
        }
      }
    }
    Gist doubted = Gist.of(doubt.passage());
    return candidates.stream()
        .distinct()
        .filter(passage ->
            doubt.kind() == Doubt.Kind.APPRAISAL
                || doubted.shared(Gist.of(passage)) >= SHARED_WORDS)
        .max(
            Comparator.comparingDouble((Passage p) -> doubted.likeness(Gist.of(p)))
                .thenComparing(Comparator.<Passage>naturalOrder().reversed()));
  }

  /// Whether the passage has the act itself: "agree to meet" and "wants to meet".
  private static boolean tellsAct(Report report, Event event) {
    String act = event.action().substring(event.action().lastIndexOf(' ') + 1);
    return Gist.of(report.passage()).shared(Gist.of(act)) > 0;
  }

  private static boolean isCounter(Report report, String article, Doubt doubt) {
    boolean isAsserting = report.status() != Status.DENIED && report.status() != Status.CANCELLED;
    boolean isValued =
        doubt.kind() != Doubt.Kind.APPRAISAL || isAppraised(report.passage().exact());
    return !report.article().equals(article) && isAsserting && isValued;
  }

  private static boolean isAppraised(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
        .anyMatch(APPRAISALS::contains);
  }
}
