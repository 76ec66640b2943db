package dragoman.situation;

import dragoman.article.Article;
import dragoman.event.Event;
import dragoman.position.Position;
import dragoman.reading.Reading;
import dragoman.statement.Statement;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds what corrections name in the readings; what is not found, or not clearly, is reported.
final class Places {
  private final List<Reading> readings;
  private final CorrectionReport report;

  /// @param readings without copies, with everything that was found in them
  Places(List<Reading> readings, CorrectionReport report) {
    this.readings = readings;
    this.report = report;
  }

  /// The reading of the article with this id or this file; reported where there is none.
  Optional<Reading> reading(String article, Corrections.Line line) {
    Optional<Reading> found = readings.stream().filter(r -> isAt(r.article(), article)).findFirst();
    if (found.isEmpty()) {
      report.problem(
          line,
          "names the article “" + article + "”, which was not read or is a copy",
          "write its source or its id as in briefing.json");
    }
    return found;
  }

  static boolean isAt(Article article, String name) {
    return article.id().equals(name) || article.source().equals(name);
  }

  /// The one event at a place.
  Optional<Event> event(PassageAddress at, Reading reading, Corrections.Line line) {
    String action = at.action();
    List<Event> events =
        reading.events().stream()
            .filter(event -> action == null || event.action().equalsIgnoreCase(action))
            .toList();
    return one(
        at,
        reading,
        line,
        events,
        List.of(event -> List.of(event.trigger()), event -> List.of(event.passage().span())),
        event -> "“" + event.action() + "”",
        "add \"action\": one of ");
  }

  /// The report at a place by its article and the local id of its event; reported where none is
  /// there, or where a correction rejects it.
  Optional<LocalEvent> report(PassageAddress at, Corrections.Line line, Rejections rejections) {
    Optional<Reading> reading = reading(at.article(), line);
    Optional<Event> event = reading.flatMap(r -> event(at, r, line));
    if (reading.isEmpty() || event.isEmpty()) {
      return Optional.empty();
    }
    var found = new LocalEvent(reading.get().article().id(), event.get().id());
    String rejecting = rejections.rejecting(found.article(), found.event());
    if (rejecting != null) {
      report.conflict(line, rejecting, "rejects this event");
      return Optional.empty();
    }
    return Optional.of(found);
  }

  /// The one statement at a place.
  Optional<Statement> statement(PassageAddress at, Reading reading, Corrections.Line line) {
    return one(
        at,
        reading,
        line,
        reading.statements(),
        List.of(Statement::content, statement -> List.of(statement.passage().span())),
        statement -> content(statement.content()),
        "give the place of what is said: one of ");
  }

  /// The positions at a place: all of them, since they differ in nothing but the issue.
  List<Position> positions(PassageAddress at, Reading reading, Corrections.Line line) {
    if (!isUnchanged(at, reading, line)) {
      return List.of();
    }
    List<Position> found =
        reading.positions().stream().filter(p -> p.passage().span().overlaps(at.span())).toList();
    if (found.isEmpty()) {
      missing(at, line, "position");
    }
    return found;
  }

  private <T> Optional<T> one(
      PassageAddress at,
      Reading reading,
      Corrections.Line line,
      List<T> all,
      List<Function<T, List<Span>>> spans,
      Function<T, String> name,
      String remedy) {
    if (!isUnchanged(at, reading, line)) {
      return Optional.empty();
    }
    List<T> found = nearest(at.span(), all, spans);
    if (found.isEmpty()) {
      missing(at, line, all.isEmpty() || all.getFirst() instanceof Event ? "event" : "statement");
      return Optional.empty();
    }
    if (found.size() > 1) {
      List<String> names = found.stream().map(name).distinct().toList();
      report.problem(
          line,
          "names a place at which " + found.size() + " of the kind were found",
          remedy + String.join(", ", names));
      return Optional.empty();
    }
    return Optional.of(found.getFirst());
  }

  /// Those that stand exactly there, by their narrowest span first; else those that overlap it.
  private static <T> List<T> nearest(Span span, List<T> all, List<Function<T, List<Span>>> spans) {
    for (Function<T, List<Span>> own : spans) {
      List<T> exact = all.stream().filter(item -> own.apply(item).contains(span)).toList();
      if (!exact.isEmpty()) {
        return exact;
      }
    }
    for (Function<T, List<Span>> own : spans) {
      List<T> touching =
          all.stream().filter(item -> own.apply(item).stream().anyMatch(span::overlaps)).toList();
      if (!touching.isEmpty()) {
        return touching;
      }
    }
    return List.of();
  }

  private boolean isUnchanged(PassageAddress at, Reading reading, Corrections.Line line) {
    String expected = at.exact();
    String words = words(reading.article(), at.span());
    if (words != null && (expected == null || expected.equals(words))) {
      return true;
    }
    report.problem(
        line,
        words == null
            ? "names a place after the end of " + reading.article().source()
            : "expects other words at " + at + " than “" + words + "”",
        "the article has changed; copy the passage from the new briefing.json");
    return false;
  }

  private static @Nullable String words(Article article, Span span) {
    return span.end() > article.text().length() ? null : article.text().slice(span);
  }

  private void missing(PassageAddress at, Corrections.Line line, String what) {
    report.problem(
        line,
        "names a place at which no " + what + " was found: " + at,
        "copy a passage from briefing.json, or delete the line if it is no longer needed");
  }

  private static String content(List<Span> spans) {
    List<String> written = new ArrayList<>();
    spans.forEach(span -> written.add(span.begin() + "-" + span.end()));
    return String.join(" ", written);
  }
}
