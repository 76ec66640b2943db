package dragoman.wire.exchange;

import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.text.DateInterval;
import dragoman.view.DateWords;
import dragoman.view.Directory;
import dragoman.view.EventLine;
import dragoman.view.Evidence;
import dragoman.view.Headline;
import dragoman.view.StableIds;
import dragoman.view.Timeline;
import dragoman.view.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// `timeline.json`: the events as a story to click through, for TimelineJS 3.
///
/// TimelineJS advises no more than twenty slides: of more dated events the most reported are taken,
/// and the title says of how many. It has no field for a vague date, so the days an event can have
/// been are its beginning and end and `display_date` says the date in words. Its texts are HTML:
/// everything that comes from an article is escaped.
public final class TimelineJs implements Export {
  private static final int SLIDES = 20;

  @Override
  public void write(Situation situation, Appendable out) throws IOException {
    Directory directory = new Directory(situation);
    StableIds ids = new StableIds(situation);
    List<SituationEvent> dated = Timeline.of(situation).dated();
    Set<SituationEvent> chosen = new HashSet<>();
    Headline.of(situation, directory).events().stream()
        .filter(event -> event.date().interval().isKnown())
        .limit(SLIDES)
        .forEach(chosen::add);
    out.append("{\"scale\":\"human\",\n\"title\":");
    out.append(JsonText.line(title(situation, directory, dated.size())));
    out.append(",\n\"events\":[");
    String separator = "\n";
    for (SituationEvent event : dated) {
      if (chosen.contains(event)) {
        out.append(separator).append(JsonText.line(slide(event, ids, directory)));
        separator = ",\n";
      }
    }
    out.append("\n]}\n");
  }

  private static ObjectNode title(Situation situation, Directory directory, int dated) {
    String count =
        dated > SLIDES
            ? "The " + SLIDES + " most reported of " + dated + " dated events."
            : "All dated events.";
    ObjectNode node = JsonText.object();
    String title = Headline.of(situation, directory).title(situation, directory);
    node.set("text", text(escaped(title), "<p>" + count + "</p>"));
    return node;
  }

  private static ObjectNode slide(SituationEvent event, StableIds ids, Directory directory) {
    EventLine line = EventLine.of(event, directory);
    ObjectNode node = JsonText.object().put("unique_id", "event-" + ids.of(event.id()));
    LocalDate first = Timeline.first(event);
    LocalDate last = Timeline.last(event);
    node.set("start_date", date(first));
    if (!last.equals(first)) {
      node.set("end_date", date(last));
    }
    node.put("display_date", line.when()).put("group", line.status());
    StringBuilder body = new StringBuilder("<p>" + escaped(line.status()));
    body.append(line.place().isEmpty() ? "" : " · " + escaped(line.place())).append("</p>");
    Evidence evidence = Evidence.of(event);
    quote(evidence.report(), event, directory, body);
    evidence.others().forEach(report -> quote(report, event, directory, body));
    node.set("text", text(escaped(line.text()), body.toString()));
    return node;
  }

  private static void quote(
      Report report, SituationEvent event, Directory directory, StringBuilder body) {
    DateInterval date = report.date().interval();
    boolean isOther = report.status() != event.status() || !date.equals(event.date().interval());
    body.append("<blockquote>")
        .append(escaped(report.passage().exact()))
        .append("</blockquote><p><small>")
        .append(escaped(Address.origin(report, directory)))
        .append(isOther ? " (" + told(report) + ")" : "")
        .append("</small></p>");
  }

  private static String told(Report report) {
    return "told as "
        + Wording.of(report.status())
        + ", "
        + escaped(DateWords.of(report.date().interval()));
  }

  private static ObjectNode text(String headline, String text) {
    return JsonText.object().put("headline", headline).put("text", text);
  }

  private static ObjectNode date(LocalDate day) {
    return JsonText.object()
        .put("year", day.getYear())
        .put("month", day.getMonthValue())
        .put("day", day.getDayOfMonth());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
