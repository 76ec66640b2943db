package dragoman.situation;

import dragoman.event.Event;
import dragoman.event.Status;
import dragoman.reading.Reading;
import dragoman.situation.Comparison.Kind;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where independent articles tell the same event, foresee it, date and place it alike, and where
/// one of them denies it.
final class EventComparisons {
  private static final int NARROW_DAYS = 40;

  private final EventMerger.Events merged;
  private final EventNames names;
  private final IndependentSources sources;
  private final Map<String, List<Telling>> tellings = new HashMap<>();
  private final Set<Passage> doubts = new HashSet<>();

  /// One article's event under the situation's id.
  private record Telling(String article, Event event) {}

  EventComparisons(
      List<Reading> readings,
      EventMerger.Events merged,
      EventNames names,
      IndependentSources sources) {
    this.merged = merged;
    this.names = names;
    this.sources = sources;
    for (Reading reading : readings) {
      reading.doubts().forEach(doubt -> doubts.add(doubt.passage()));
      String article = reading.article().id();
      Map<String, String> ids = merged.ids().getOrDefault(article, Map.of());
      for (Event event : reading.events()) {
        String id = ids.get(event.id());
        if (id != null) {
          tellings.computeIfAbsent(id, i -> new ArrayList<>()).add(new Telling(article, event));
        }
      }
    }
  }

  /// A denial that is a doubt of a report meets what [ContestFinder] finds for it.
  List<Comparison> find() {
    List<Comparison> comparisons = new ArrayList<>();
    for (SituationEvent event : merged.all().stream().filter(SituationEvent::isCertain).toList()) {
      Map<String, Report> happened = firstByArticle(event, Status.HAPPENED, Status.ONGOING);
      Map<String, Report> denied = firstByArticle(event, Status.DENIED);
      Map<String, Report> foreseen = firstByArticle(event, Status.PLANNED, Status.EXPECTED);
      denied.keySet().removeAll(articlesBefore(event, happened));
      denied.values().removeIf(report -> doubts.contains(report.passage()));
      agreement(event, happened, "report it as having happened").ifPresent(comparisons::add);
      agreement(event, foreseen, "foresee it").ifPresent(comparisons::add);
      particulars(event, happened.keySet()).ifPresent(comparisons::add);
      contradiction(event, happened, denied).ifPresent(comparisons::add);
    }
    return comparisons;
  }

  /// The articles older than the first that reports it as having happened: that it "has yet to"
  /// happen denies nothing.
  private static List<String> articlesBefore(SituationEvent event, Map<String, Report> happened) {
    return event.reports().stream()
        .map(Report::article)
        .distinct()
        .takeWhile(article -> !happened.containsKey(article))
        .toList();
  }

  private static Map<String, Report> firstByArticle(SituationEvent event, Status... statuses) {
    Map<String, Report> first = new LinkedHashMap<>();
    for (Report report : event.reports()) {
      if (List.of(statuses).contains(report.status())) {
        first.putIfAbsent(report.article(), report);
      }
    }
    return first;
  }

  private Optional<Comparison> agreement(
      SituationEvent event, Map<String, Report> reports, String what) {
    List<Passage> passages = sources.of(passages(reports));
    return passages.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Comparison(
                Kind.AGREE,
                names.of(event),
                passages,
                passages.size() + " articles " + what + "."));
  }

  private Optional<Comparison> contradiction(
      SituationEvent event, Map<String, Report> happened, Map<String, Report> denied) {
    if (happened.isEmpty() || denied.isEmpty() || happened.keySet().equals(denied.keySet())) {
      return Optional.empty();
    }
    List<Passage> passages = new ArrayList<>(passages(happened));
    passages.addAll(passages(denied));
    return Optional.of(
        new Comparison(
            Kind.CONTRADICT,
            names.of(event),
            passages,
            "One article reports it as having happened, another denies it."));
  }

  private static List<Passage> passages(Map<String, Report> reports) {
    return reports.values().stream().map(Report::passage).toList();
  }

  /// The same day or place from several articles, unless they are those that already agree that it
  /// happened.
  private Optional<Comparison> particulars(SituationEvent event, Set<String> agreed) {
    Map<String, Passage> dated = new LinkedHashMap<>();
    Map<String, Map<String, Passage>> placed = new LinkedHashMap<>();
    DateInterval date = event.date().interval();
    for (Telling telling : tellings.getOrDefault(event.id(), List.of())) {
      DateInterval own = telling.event().date().interval();
      Status status = telling.event().status();
      if (status == Status.DENIED || status == Status.CANCELLED) {
        continue;
      }
      if (isNarrow(own) && isNarrow(date) && own.overlaps(date)) {
        dated.putIfAbsent(telling.article(), telling.event().passage());
      }
      String place = telling.event().place();
      if (place != null) {
        placed
            .computeIfAbsent(place.toLowerCase(Locale.ROOT), p -> new LinkedHashMap<>())
            .putIfAbsent(telling.article(), telling.event().passage());
      }
    }
    Map<String, Passage> inPlace =
        placed.values().stream().filter(p -> p.size() > 1).findFirst().orElse(Map.of());
    boolean isDate = dated.size() > 1 && !agreed.containsAll(dated.keySet());
    boolean isPlace = inPlace.size() > 1 && !agreed.containsAll(inPlace.keySet());
    if (!isDate && !isPlace) {
      return Optional.empty();
    }
    List<Passage> best = sources.of((isDate ? dated : inPlace).values());
    if (best.size() < 2) {
      return Optional.empty();
    }
    String what = isDate ? isPlace ? "date and place" : "date" : "place";
    return Optional.of(
        new Comparison(
            Kind.AGREE,
            names.of(event) + ", its " + what,
            best,
            best.size() + " articles give it the same " + what + "."));
  }

  private static boolean isNarrow(DateInterval date) {
    LocalDate from = date.earliest();
    LocalDate to = date.latest();
    return from != null && to != null && to.toEpochDay() - from.toEpochDay() <= NARROW_DAYS;
  }
}
