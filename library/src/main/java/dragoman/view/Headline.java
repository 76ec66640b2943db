package dragoman.view;

import dragoman.event.Status;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The events in order of how many different articles report them, copies of one text counted once;
/// among equals those of the time the articles are from before what they look back at, those that
/// took place before those foreseen, then as the situation has them.
public record Headline(List<SituationEvent> events) {
  public Headline {
    events = List.copyOf(events);
  }

  /// How many days before the first article an event is still of its time.
  private static final int RECENT = 60;

  /// An event names the whole where at least one of so many articles reports it.
  private static final int SHARE = 4;

  private static final int NAMES = 3;

  public static Headline of(Situation situation, Directory directory) {
    LocalDate first = SourceList.of(situation, directory).first();
    return new Headline(
        situation.events().stream()
            .sorted(
                Comparator.comparingInt((SituationEvent event) -> -articles(event, directory))
                    .thenComparing(event -> isLongBefore(event, first))
                    .thenComparing(event -> !tookPlace(event)))
            .toList());
  }

  private static boolean isLongBefore(SituationEvent event, @Nullable LocalDate first) {
    LocalDate latest = event.date().interval().latest();
    return first != null && latest != null && latest.isBefore(first.minusDays(RECENT));
  }

  /// How many different articles report an event.
  public static int articles(SituationEvent event, Directory directory) {
    return (int)
        event.reports().stream()
            .map(report -> directory.original(report.article()))
            .distinct()
            .count();
  }

  /// The title of the whole: the actors of the most reported event, where it names the whole, else
  /// the first of the cast.
  public String title(Situation situation, Directory directory) {
    if (namesTheWhole(situation, directory)) {
      SituationEvent event = events.getFirst();
      List<String> ids =
          Stream.concat(event.actors().stream(), event.recipients().stream()).distinct().toList();
      return Wording.list(directory.names(ids));
    }
    List<String> names =
        situation.cast().stream().limit(NAMES).map(identity -> identity.actor().name()).toList();
    return names.isEmpty() ? "Briefing" : Wording.list(names);
  }

  /// Whether enough of the articles report the first event for it to stand for all they tell.
  public boolean namesTheWhole(Situation situation, Directory directory) {
    int originals = SourceList.of(situation, directory).originals().size();
    return !events.isEmpty() && articles(events.getFirst(), directory) * SHARE >= originals;
  }

  private static boolean tookPlace(SituationEvent event) {
    return event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
  }
}
