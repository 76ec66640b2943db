package dragoman.situation;

import dragoman.event.EventDate;
import dragoman.event.Status;
import dragoman.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives events the date and the status corrections say, and numbers them anew where one has moved
/// in time. What the reports say stays as it is.
final class EventCorrector {
  private final EventMerger.Events events;
  private final Places places;
  private final Rejections rejections;
  private final CorrectionReport report;
  private final Map<String, EventDate> dates = new HashMap<>();
  private final Map<String, Status> statuses = new HashMap<>();
  private final Map<String, String> said = new HashMap<>();

  /// @param readings with everything that was found in them, also what is rejected
  EventCorrector(
      EventMerger.Events events,
      List<Reading> readings,
      Rejections rejections,
      CorrectionReport report) {
    this.events = events;
    this.places = new Places(readings, report);
    this.rejections = rejections;
    this.report = report;
  }

  EventMerger.Events applied(Corrections corrections) {
    for (Corrections.Line line : corrections.lines()) {
      switch (line.what()) {
        case Correction.SetDate set -> date(set, line);
        case Correction.SetStatus set -> status(set, line);
        case Correction.Merge _,
            Correction.MergeEvents _,
            Correction.SplitEvents _,
            Correction.Split _,
            Correction.Rename _,
            Correction.RejectActor _,
            Correction.Reject _ -> {}
      }
    }
    return dates.isEmpty() && statuses.isEmpty() ? events : numbered();
  }

  private void date(Correction.SetDate set, Corrections.Line line) {
    String id = event(set.event(), line);
    if (id == null) {
      return;
    }
    EventDate earlier = dates.get(id);
    if (earlier == null) {
      dates.put(id, new EventDate(set.date(), line.where()));
    } else if (!earlier.interval().equals(set.date())) {
      report.conflict(line, earlier.basis(), "dates it " + earlier.interval().edtf());
    }
  }

  private void status(Correction.SetStatus set, Corrections.Line line) {
    String id = event(set.event(), line);
    if (id == null) {
      return;
    }
    Status earlier = statuses.putIfAbsent(id, set.status());
    String where = said.putIfAbsent(id, line.where());
    if (earlier != null && earlier != set.status()) {
      report.conflict(line, String.valueOf(where), "calls it " + earlier);
    }
  }

  private @Nullable String event(PassageAddress at, Corrections.Line line) {
    Optional<LocalEvent> found = places.report(at, line, rejections);
    if (found.isEmpty()) {
      return null;
    }
    String id = events.ids().getOrDefault(found.get().article(), Map.of()).get(found.get().event());
    if (id == null) {
      report.problem(
          line, "names an event all of whose actors are rejected", "delete one of the two");
    }
    return id;
  }

  private EventMerger.Events numbered() {
    List<SituationEvent> changed = new ArrayList<>(events.all().stream().map(this::set).toList());
    if (!dates.isEmpty()) {
      changed.sort(
          Comparator.comparing((SituationEvent event) -> !event.isCertain())
              .thenComparing(EventCorrector::begin)
              .thenComparing(EventCorrector::end));
    }
    Map<String, String> ids = new HashMap<>();
    List<SituationEvent> all = new ArrayList<>();
    for (SituationEvent event : changed) {
      String id = "E" + (all.size() + 1);
      ids.put(event.id(), id);
      all.add(with(event, id, event.date(), event.status(), event.reasons()));
    }
    Map<String, Map<String, String>> byArticle = new HashMap<>();
    events
        .ids()
        .forEach((article, locals) ->
            locals.forEach((local, id) ->
                byArticle
                    .computeIfAbsent(article, _ -> new HashMap<>())
                    .put(local, ids.getOrDefault(id, id))));
    return new EventMerger.Events(List.copyOf(all), byArticle, events.tellings(), events.judge());
  }

  private SituationEvent set(SituationEvent event) {
    EventDate date = dates.getOrDefault(event.id(), event.date());
    Status status = statuses.getOrDefault(event.id(), event.status());
    String where = said.get(event.id());
    List<String> reasons = new ArrayList<>(event.reasons());
    if (where != null) {
      reasons.add(where + ": " + status + ", read as " + event.status());
    }
    return with(event, event.id(), date, status, reasons);
  }

  private static SituationEvent with(
      SituationEvent event, String id, EventDate date, Status status, List<String> reasons) {
    return new SituationEvent(
        id,
        event.type(),
        event.mode(),
        event.contexts(),
        event.actors(),
        event.recipients(),
        event.action(),
        event.place(),
        date,
        status,
        event.reports(),
        reasons,
        event.isCertain());
  }

  private static LocalDate begin(SituationEvent event) {
    LocalDate earliest = event.date().interval().earliest();
    return earliest == null ? end(event) : earliest;
  }

  private static LocalDate end(SituationEvent event) {
    LocalDate latest = event.date().interval().latest();
    return latest == null ? LocalDate.MAX : latest;
  }
}
