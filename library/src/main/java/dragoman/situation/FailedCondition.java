package dragoman.situation;

import dragoman.event.EventType;
import dragoman.event.Status;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Whether what an expectation hangs on demonstrably did not come about: a later article denies or
/// cancels it, and none tells that it happened. "Has yet to" decides only after the days foreseen.
final class FailedCondition {
  private static final Pattern YET = Pattern.compile("\\b(yet|so far|still)\\b");

  private static final Pattern CALLED_OFF =
      Pattern.compile("(cancel|call off|scrap|abandon|drop|break off|abort) .*");

  private final Map<String, LocalDate> published;
  private final ActionKinds kinds = ActionKinds.load();
  private final Map<Set<String>, List<SituationEvent>> byParticipants = new HashMap<>();

  FailedCondition(EventMerger.Events merged, Map<String, LocalDate> published) {
    this.published = published;
    for (SituationEvent event : merged.all()) {
      byParticipants.computeIfAbsent(participants(event), p -> new ArrayList<>()).add(event);
    }
  }

  /// The passage that says so.
  ///
  /// @param article that holds the expectation
  /// @param horizon of the expectation
  Optional<Passage> of(SituationEvent condition, String article, DateInterval horizon) {
    LocalDate foreseen = published.get(article);
    if (foreseen == null) {
      return Optional.empty();
    }
    Passage failed = null;
    for (SituationEvent event : alike(condition)) {
      for (Report report : event.reports()) {
        LocalDate appeared = published.get(report.article());
        if (appeared == null || !appeared.isAfter(foreseen)) {
          continue;
        }
        boolean isFailure = isFailure(event, report, appeared, horizon);
        boolean isReal = report.status() == Status.HAPPENED || report.status() == Status.ONGOING;
        if (isReal && !isFailure) {
          return Optional.empty();
        }
        failed = failed == null && isFailure ? report.passage() : failed;
      }
    }
    return Optional.ofNullable(failed);
  }

  private static boolean isFailure(
      SituationEvent event, Report report, LocalDate appeared, DateInterval horizon) {
    if (isCallingOff(event)) {
      return report.status() == Status.HAPPENED;
    }
    LocalDate end = horizon.latest();
    boolean isOver = end != null && appeared.isAfter(end);
    return report.status() == Status.CANCELLED
        || (report.status() == Status.DENIED
            && (isOver || !YET.matcher(report.passage().exact()).find()));
  }

  /// "Cancelled a meeting" is an act of its own.
  private static boolean isCallingOff(SituationEvent event) {
    return event.type() == EventType.REJECT && CALLED_OFF.matcher(event.action()).matches();
  }

  /// Events of the same kind of act by the same participants at a time that can be one, and the
  /// calling off of one.
  private List<SituationEvent> alike(SituationEvent condition) {
    return byParticipants.getOrDefault(participants(condition), List.of()).stream()
        .filter(event ->
            kinds.of(event.action()).equals(kinds.of(condition.action()))
                && (event.type() == condition.type() || isCallingOff(event)))
        .filter(event -> event.date().interval().overlaps(condition.date().interval()))
        .toList();
  }

  private static Set<String> participants(SituationEvent event) {
    Set<String> participants = new TreeSet<>(event.actors());
    participants.addAll(event.recipients());
    return participants;
  }
}
