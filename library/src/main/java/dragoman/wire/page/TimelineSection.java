package dragoman.wire.page;

import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.view.DateWords;
import dragoman.view.EventLine;
import dragoman.view.Evidence;
import dragoman.view.Timeline;
import dragoman.view.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The events, drawn and as a table; the undated ones apart, and those that are not certain folded.
final class TimelineSection {
  private TimelineSection() {}

  static void write(Situation situation, Lines lines) {
    if (situation.foundEvents().isEmpty()) {
      return;
    }
    Timeline timeline = Timeline.of(situation);
    lines.openSection("timeline", "Timeline", situation.events().size());
    if (!timeline.dated().isEmpty()) {
      new TimelineDrawing(timeline.dated(), lines).write();
      table("Dated events, in order", timeline.dated(), lines);
    }
    if (!timeline.undated().isEmpty()) {
      lines.html().element("h3", "Undated");
      table("Events without a date", timeline.undated(), lines);
    }
    uncertain(situation.uncertain(), lines);
    lines.closeSection();
  }

  private static void uncertain(List<SituationEvent> events, Lines lines) {
    if (!events.isEmpty()) {
      lines
          .html()
          .open("details", "class", "uncertain")
          .element("summary", Wording.count(events.size(), "event") + " read with less confidence");
      lines.html().element("p", Wording.UNCERTAIN, "class", "by");
      table("Events read with less confidence", events, lines);
      lines.html().close("details");
    }
  }

  private static void table(String caption, List<SituationEvent> events, Lines lines) {
    Html html = lines.html().line();
    html.open("table", "class", "events")
        .element("caption", caption, "class", "unseen")
        .open("thead")
        .open("tr");
    Stream.of("When", "Event", "Status").forEach(h -> html.element("th", h, "scope", "col"));
    html.close("tr").close("thead");
    lines.openPages("tbody", "");
    events.forEach(event -> row(event, lines));
    lines.closePages("tbody");
    html.close("table");
  }

  private static void row(SituationEvent event, Lines lines) {
    Html html = lines.html();
    EventLine line = EventLine.of(event, lines.directory());
    List<String> actors =
        Stream.concat(event.actors().stream(), event.recipients().stream()).toList();
    List<String> articles = event.reports().stream().map(Report::article).toList();
    String status = line.status();
    html.line()
        .open(
            "tr",
            Stream.concat(
                    Stream.of("id", "event-" + event.id()),
                    Stream.of(
                        lines.filters(
                            "event",
                            actors,
                            articles,
                            event.date().interval(),
                            status,
                            Wording.of(event.type()))))
                .toArray(String[]::new))
        .open("td", "class", "when")
        .element("span", line.when(), "class", "date");
    if (event.date().interval().isKnown()) {
      html.text(" ").element("small", event.date().basis());
    }
    html.close("td").open("td", "class", "event").open("p", "class", "what");
    lines.link(Evidence.of(event).report().passage(), line.text(), "open");
    html.close("p").open("p", "class", "by");
    if (!line.place().isEmpty()) {
      html.element("span", line.place(), "dir", "auto").text(" · ");
    }
    html.text(Wording.of(event.type()));
    String mode = event.mode();
    html.text(mode == null ? "" : ", " + mode).close("p");
    reports(event, lines);
    html.close("td").open("td", "class", "status");
    lines.status(event.status());
    html.close("td").close("tr");
  }

  private static void reports(SituationEvent event, Lines lines) {
    Html html = lines.html();
    Evidence evidence = Evidence.of(event);
    Report first = evidence.report();
    lines.quote(first.passage());
    report(first, event, lines);
    List<Report> others = evidence.others();
    if (!others.isEmpty()) {
      html.open("details", "class", "history")
          .element("summary", Wording.count(others.size(), "more report"));
      for (Report report : others) {
        lines.quote(report.passage());
        report(report, event, lines);
      }
      event.reasons().forEach(r -> html.element("p", "One event because: " + r, "class", "by"));
      html.close("details");
    }
  }

  private static void report(Report report, SituationEvent event, Lines lines) {
    Html html = lines.html().open("p", "class", "by");
    lines.origin(report.passage());
    lines
        .directory()
        .according(report.statement())
        .ifPresent(
            speaker -> html.text(" · according to ").element("span", speaker, "dir", "auto"));
    if (!report.status().equals(event.status())) {
      html.text(" · told as " + Wording.of(report.status()));
    }
    if (!Objects.equals(report.date().interval(), event.date().interval())) {
      html.text(" · dated " + DateWords.of(report.date().interval()));
    }
    html.close("p");
  }
}
