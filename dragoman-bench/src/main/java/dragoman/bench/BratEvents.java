package dragoman.bench;

import dragoman.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The salient events of a document of TimeSET in brat's standoff format: a line `T` names a span,
/// a line `E` an event with its arguments, a line `#` a note, which for a time is its date.
record BratEvents(List<Salient> events) {
  /// @param trigger the words that name it
  /// @param arguments who and what takes part
  /// @param date the date of its time, empty where it has none
  record Salient(String id, Span trigger, String word, List<Span> arguments, String date) {}

  private record Named(Span span, String words) {}

  static BratEvents read(Path file) {
    Map<String, Named> spans = new HashMap<>();
    Map<String, String> notes = new HashMap<>();
    List<String[]> events = new ArrayList<>();
    for (String line : lines(file)) {
      String[] parts = line.split("\t");
      if (line.startsWith("T") && parts.length > 2) {
        spans.put(parts[0], new Named(span(parts[1]), parts[2]));
      } else if (line.startsWith("E")) {
        events.add(parts);
      } else if (line.startsWith("#") && parts.length > 2) {
        notes.put(parts[1].substring(parts[1].indexOf(' ') + 1), parts[2]);
      }
    }
    return new BratEvents(events.stream().map(event -> event(event, spans, notes)).toList());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// "event 128 132", of several pieces the first.
  private static Span span(String written) {
    String[] parts = written.split("[ ;]");
    return new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  private static Salient event(String[] line, Map<String, Named> spans, Map<String, String> notes) {
    Named trigger = null;
    List<Span> arguments = new ArrayList<>();
    String date = "";
    for (String part : line[1].split(" ")) {
      String role = part.substring(0, part.indexOf(':'));
      String id = part.substring(part.indexOf(':') + 1);
      Named named = spans.get(id);
      if (named == null) {
        continue; // an event may take part in another one
      }
      if (role.equals("event")) {
        trigger = named;
      } else if (role.startsWith("TIMEX")) {
        date = notes.getOrDefault(id, "");
      } else {
        arguments.add(named.span());
      }
    }
    if (trigger == null) {
      throw new IllegalStateException("no trigger for the event " + line[0]);
    }
    String word = trigger.words().split(" ")[0];
    return new Salient(line[0], trigger.span(), word, arguments, date);
  }
}
