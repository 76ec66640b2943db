package dragoman.wire.exchange;

import dragoman.actor.Actor;
import dragoman.event.EventType;
import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.view.CastList;
import dragoman.view.Directory;
import dragoman.view.Evidence;
import dragoman.view.StableIds;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `events.plover.jsonl`: the events as PLOVER 2.0 codes them, one record on a line.
///
/// PLOVER has one type for an event and no status: what is still to come is coded by
/// [EventType#told], what did not happen or only may is not coded and not here. It demands a date:
/// the days an event can have been are `date` and `enddate`, and what has no first or no last day
/// is not here either. Dragoman's own `status`, `date_edtf` and `reports` stand beside its fields.
public final class PloverLines implements Export {
  @Override
  public void write(Situation situation, Appendable out) throws IOException {
    Writing writing = new Writing(situation);
    for (SituationEvent event : situation.events()) {
      Optional<EventType> type = event.type().told(event.status());
      DateInterval date = event.date().interval();
      if (type.isPresent() && date.earliest() != null && date.latest() != null) {
        out.append(JsonText.line(writing.event(event, type.get()))).append('\n');
      }
    }
  }

  /// What the records of one situation share.
  private static final class Writing {
    private final Directory directory;
    private final StableIds ids;
    private final Map<String, CastList.Entry> cast = new HashMap<>();

    Writing(Situation situation) {
      directory = new Directory(situation);
      ids = new StableIds(situation);
      CastList.of(situation, directory)
          .entries()
          .forEach(entry -> cast.put(entry.identity().actor().id(), entry));
    }

    ObjectNode event(SituationEvent event, EventType type) {
      DateInterval date = event.date().interval();
      ObjectNode node = JsonText.object().put("id", ids.of(event.id())).put("has_event", true);
      JsonText.put(node, "date", date.earliest());
      JsonText.put(node, "enddate", date.isDay() ? null : date.latest());
      node.set("actor", actors(event.actors()));
      node.set("recipient", actors(event.recipients()));
      node.set("event", JsonText.strings(List.of(type.name())));
      String mode = event.mode();
      boolean isCoded = type == event.type() && mode != null;
      node.set("mode", JsonText.strings(isCoded ? List.of(String.valueOf(mode)) : List.of()));
      node.set("context", JsonText.strings(event.contexts()));
      node.put("quad_code", type.quad().code()).put("event_scale", type.intensity());
      String place = event.place();
      if (place != null) {
        node.set("event_loc", JsonText.object().put("name", place));
      }
      Passage passage = Evidence.of(event).report().passage();
      node.set("event_text", JsonText.strings(List.of(passage.exact())));
      node.set("text_info", textInfo(passage));
      node.set("cite_info", citeInfo(passage));
      node.put("coder", "dragoman");
      node.put("status", event.status().name()).put("date_edtf", date.edtf());
      ArrayNode reports = JsonText.array();
      event.reports().forEach(report -> reports.add(report(report)));
      node.set("reports", reports);
      return node;
    }

    private ObjectNode report(Report report) {
      ObjectNode node = JsonText.object().put("status", report.status().name());
      DateInterval date = report.date().interval();
      JsonText.put(node, "date_edtf", date.isKnown() ? date.edtf() : null);
      JsonText.put(node, "according_to", Address.speaker(report, directory));
      node.set("event_text", JsonText.strings(List.of(report.passage().exact())));
      node.set("text_info", textInfo(report.passage()));
      node.set("cite_info", citeInfo(report.passage()));
      return node;
    }

    private ArrayNode actors(List<String> actors) {
      ArrayNode array = JsonText.array();
      for (String id : actors) {
        ObjectNode node = JsonText.object();
        CastList.Entry entry = cast.get(id);
        if (entry != null) {
          Actor actor = entry.identity().actor();
          JsonText.put(node, "code", actor.country());
          JsonText.put(node, "sector", actor.sector());
          node.put("actor_text", actor.name()).put("identifier_id", ids.of(id));
          JsonText.put(
              node,
              "office",
              String.join("; ", entry.offices().stream().map(CastList.OfficeLine::full).toList()));
        } else {
          node.put("actor_text", directory.name(id)).put("identifier_id", ids.of(id));
        }
        array.add(node);
      }
      return array;
    }

    private static ObjectNode textInfo(Passage passage) {
      return JsonText.object()
          .put("start", passage.span().begin())
          .put("end", passage.span().end());
    }

    private ObjectNode citeInfo(Passage passage) {
      ObjectNode node = JsonText.object().put("citation", Address.of(passage, directory));
      directory
          .article(passage.article())
          .ifPresent(article -> {
            JsonText.put(node, "url", article.url());
            JsonText.put(node, "title", article.title().value());
            JsonText.put(node, "language", article.language());
            JsonText.put(node, "publication", article.publisher().value());
          });
      return node.put("coder", "dragoman").put("codebook", "plover-2.0");
    }
  }
}
