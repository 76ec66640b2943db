package dragoman.situation;

import dragoman.event.EventDate;
import dragoman.event.EventType;
import dragoman.event.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An event of the situation with every report of it.
///
/// @param id unique in the situation (`E1`)
/// @param actors ids of [Identity] actors
/// @param recipients ids of [Identity] actors
/// @param date the narrowest that the reports agree on
/// @param status of the latest well-founded report; the reports keep the history
/// @param reports in order of publication; never empty
/// @param reasons why the reports are of one event, in words
/// @param isCertain whether some report was read with enough confidence to tell it
public record SituationEvent(
    String id,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    List<String> actors,
    List<String> recipients,
    String action,
    @Nullable String place,
    EventDate date,
    Status status,
    List<Report> reports,
    List<String> reasons,
    boolean isCertain) {
  public SituationEvent {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    reports = List.copyOf(reports);
    reasons = List.copyOf(reasons);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("the event " + id + " needs a report");
    }
  }
}
