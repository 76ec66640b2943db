package dragoman.view;

import dragoman.event.Status;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The events in order of how many different articles report them, copies of one text counted once;
/// among equals those that took place before those foreseen, then as the situation has them.
public record Headline(List<SituationEvent> events) {
  public Headline {
    events = List.copyOf(events);
  }

  public static Headline of(Situation situation, Directory directory) {
    return new Headline(
        situation.events().stream()
            .sorted(
                Comparator.comparingInt((SituationEvent event) -> -articles(event, directory))
                    .thenComparing(event -> !tookPlace(event)))
            .toList());
  }

  /// How many different articles report an event.
  public static int articles(SituationEvent event, Directory directory) {
    return (int)
        event.reports().stream()
            .map(report -> directory.original(report.article()))
            .distinct()
            .count();
  }

  /// The title of the whole: the actors of the most reported event, else the first of the cast.
  public String title(Situation situation, Directory directory) {
    if (!events.isEmpty()) {
      SituationEvent event = events.getFirst();
      List<String> ids =
          Stream.concat(event.actors().stream(), event.recipients().stream()).distinct().toList();
      return Wording.list(directory.names(ids));
    }
    List<String> names =
        situation.cast().stream().limit(3).map(identity -> identity.actor().name()).toList();
    return names.isEmpty() ? "Briefing" : Wording.list(names);
  }

  private static boolean tookPlace(SituationEvent event) {
    return event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
  }
}
