package dragoman.view;

import dragoman.expectation.Expectation;
import dragoman.situation.SituationEvent;
import java.util.List;

/// One event as a line people read, made of its fields only: "Kim Jong-un → Vladimir Putin · send a
/// congratulatory telegram".
///
/// @param who those who act; with those acted on after an arrow
/// @param action what is done
/// @param place empty where none is told, or where it is the state acted on
/// @param when the date in words
/// @param status in words
public record EventLine(String who, String action, String place, String when, String status) {
  public static EventLine of(SituationEvent event, Directory directory) {
    String actors = Wording.list(directory.names(event.actors()));
    List<String> others =
        directory.names(
            event.recipients().stream().filter(id -> !event.actors().contains(id)).toList());
    String told = event.place();
    String place = told == null ? "" : directory.place(told);
    return new EventLine(
        others.isEmpty() ? actors : actors + " → " + Wording.list(others),
        event.action(),
        others.contains(place) ? "" : place,
        DateWords.of(event.date().interval()),
        Wording.of(event.status()));
  }

  /// What is expected, with who is to do it where its own words do not say: "Vladimir Putin and Kim
  /// Jong-un · forthcoming meeting".
  public static String of(Expectation expectation, Directory directory) {
    return directory
        .event(expectation.event())
        .filter(event -> !namesAny(expectation.about(), event, directory))
        .map(event -> of(event, directory).who() + " · " + expectation.about())
        .orElse(expectation.about());
  }

  private static boolean namesAny(String words, SituationEvent event, Directory directory) {
    List<String> names = directory.names(event.actors());
    return names.isEmpty() || names.stream().anyMatch(words::contains);
  }

  /// Who and what.
  public String text() {
    return who + " · " + action;
  }

  /// All of it in one line.
  public String full() {
    return text() + (place.isEmpty() ? "" : " · " + place) + " · " + when + " · " + status;
  }
}
