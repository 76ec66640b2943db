package dragoman.view;

import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The events in the order of time.
///
/// @param dated by the first day they can have been, where that is open by the last; then by the
///   last; then as the situation has them
/// @param undated as the situation has them
public record Timeline(List<SituationEvent> dated, List<SituationEvent> undated) {
  public Timeline {
    dated = List.copyOf(dated);
    undated = List.copyOf(undated);
  }

  public static Timeline of(Situation situation) {
    return new Timeline(
        situation.events().stream()
            .filter(Timeline::isDated)
            .sorted(Comparator.comparing(Timeline::first).thenComparing(Timeline::last))
            .toList(),
        situation.events().stream().filter(event -> !isDated(event)).toList());
  }

  /// The first day a dated event can have been; the last, where the first is open.
  public static LocalDate first(SituationEvent event) {
    LocalDate earliest = event.date().interval().earliest();
    return earliest != null ? earliest : last(event);
  }

  /// The last day a dated event can have been; the first, where the last is open.
  public static LocalDate last(SituationEvent event) {
    LocalDate latest = event.date().interval().latest();
    LocalDate earliest = event.date().interval().earliest();
    if (latest == null && earliest == null) {
      throw new IllegalArgumentException("the event " + event.id() + " is not dated");
    }
    return latest != null ? latest : Objects.requireNonNull(earliest);
  }

  private static boolean isDated(SituationEvent event) {
    return event.date().interval().isKnown();
  }
}
