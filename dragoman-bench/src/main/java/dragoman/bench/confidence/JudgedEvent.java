package dragoman.bench.confidence;

import dragoman.actor.Cast;
import dragoman.event.Event;
import java.util.List;
import java.util.stream.Collectors;

/// A line of `verdicts.tsv`: an event as it was told and whether it was right.
///
/// @param article path in the corpora
/// @param claim where its word begins, type and mode, actors, recipients, date and status
/// @param isHard whether another judge could well have decided otherwise
record JudgedEvent(String article, List<String> claim, boolean isRight, boolean isHard) {
  private static final int FIELDS = 9;

  JudgedEvent {
    claim = List.copyOf(claim);
  }

  /// @throws IllegalArgumentException where the line has not nine fields
  static JudgedEvent of(String line) {
    List<String> fields = List.of(line.split("\t", -1));
    if (fields.size() != FIELDS) {
      throw new IllegalArgumentException("nine fields wanted: " + line);
    }
    return new JudgedEvent(
        fields.getFirst(),
        fields.subList(1, 7),
        fields.get(7).equals("right"),
        fields.get(8).equals("hard"));
  }

  static List<String> claim(Event event, Cast cast) {
    return List.of(
        String.valueOf(event.trigger().begin()),
        event.type() + (event.mode() == null ? "" : ":" + event.mode()),
        names(event.actors(), cast),
        names(event.recipients(), cast),
        event.date().interval().edtf(),
        event.status().name());
  }

  private static String names(List<String> ids, Cast cast) {
    return ids.stream().map(id -> cast.actor(id).name()).collect(Collectors.joining(" + "));
  }
}
