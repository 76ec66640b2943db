package dragoman.wire;

import dragoman.actor.Actor;
import dragoman.actor.Mention;
import dragoman.actor.Office;
import dragoman.calendar.TimeExpression;
import dragoman.event.Event;
import dragoman.expectation.Expectation;
import dragoman.position.Doubt;
import dragoman.position.Issue;
import dragoman.position.Linkage;
import dragoman.position.Position;
import dragoman.reading.Reading;
import dragoman.statement.Statement;
import dragoman.text.Text;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One reading as one line of NDJSON, format 1 (`docs/output.md`). Offsets are code points into the
/// article's `text`.
public final class ReadingJson {
  /// The line, without a line end.
  public String line(Reading reading) {
    Text text = reading.article().text();
    ObjectNode node = Json.object().put("format", Json.FORMAT);
    node.set("article", ArticleJson.of(reading));
    node.set("times", all(reading.chronology().times(), time -> time(time, text)));
    node.set("actors", all(reading.cast().actors(), ReadingJson::actor));
    node.set("mentions", all(reading.cast().mentions(), ReadingJson::mention));
    node.set("statements", all(reading.statements(), ReadingJson::statement));
    node.set("events", all(reading.events(), event -> event(event, reading.confidence(event))));
    node.set("issues", all(reading.issues(), ReadingJson::issue));
    node.set("positions", all(reading.positions(), ReadingJson::position));
    node.set("linkages", all(reading.linkages(), ReadingJson::linkage));
    node.set("doubts", all(reading.doubts(), ReadingJson::doubt));
    node.set("expectations", all(reading.expectations(), ReadingJson::expectation));
    return Json.line(node);
  }

  private static <T> ArrayNode all(List<T> values, Function<T, ObjectNode> toNode) {
    ArrayNode array = Json.array();
    values.forEach(value -> array.add(toNode.apply(value)));
    return array;
  }

  private static ObjectNode time(TimeExpression time, Text text) {
    ObjectNode node =
        Json.span(time.span())
            .put("text", text.slice(time.span()))
            .put("type", time.type().name())
            .put("value", time.value())
            .put("edtf", time.interval().isKnown() ? time.interval().edtf() : null);
    node.setAll(Json.bounds(time.interval()));
    return node.put("basis", time.basis());
  }

  private static ObjectNode actor(Actor actor) {
    ObjectNode node =
        Json.object()
            .put("id", actor.id())
            .put("kind", actor.kind().name())
            .put("name", actor.name());
    node.set("names", Json.strings(actor.names()));
    node.put("country", actor.country()).put("sector", actor.sector());
    node.set("offices", all(actor.offices(), ReadingJson::office));
    return node;
  }

  private static ObjectNode office(Office office) {
    ObjectNode node = Json.object().put("title", office.title()).put("of", office.of());
    node.setAll(Json.bounds(office.held()));
    node.put("former", office.former());
    node.set("passage", Json.span(office.passage().span()));
    return node;
  }

  private static ObjectNode mention(Mention mention) {
    return Json.span(mention.span())
        .put("text", mention.text())
        .put("actor", mention.actor())
        .put("form", mention.form().name());
  }

  private static ObjectNode statement(Statement statement) {
    ObjectNode node = Json.object().put("id", statement.id());
    node.set("speaker", StatementJson.speaker(statement));
    node.set("cue", Json.spanOrNull(statement.cue()));
    node.set("content", all(statement.content(), Json::span));
    node.put("form", statement.form().name())
        .put("polarity", statement.polarity().name())
        .put("addressee", statement.addressee())
        .put("within", statement.within());
    node.set("passage", Json.span(statement.passage().span()));
    return node;
  }

  private static ObjectNode event(Event event, double confidence) {
    ObjectNode node =
        Json.object()
            .put("id", event.id())
            .put("type", event.type().name())
            .put("mode", event.mode());
    node.set("contexts", Json.strings(event.contexts()));
    node.set("actors", Json.strings(event.actors()));
    node.set("recipients", Json.strings(event.recipients()));
    node.put("action", event.action()).put("place", event.place());
    node.set("date", Json.date(event.date().interval(), event.date().basis()));
    node.put("status", event.status().name())
        .put("confidence", confidence)
        .put("within", event.within());
    node.set("trigger", Json.span(event.trigger()));
    node.set("passage", Json.span(event.passage().span()));
    return node;
  }

  private static ObjectNode issue(Issue issue) {
    ObjectNode node = Json.object().put("name", issue.name());
    node.set("passages", all(issue.passages(), passage -> Json.span(passage.span())));
    return node;
  }

  private static ObjectNode position(Position position) {
    ObjectNode node =
        Json.object()
            .put("actor", position.actor())
            .put("issue", position.issue())
            .put("stance", position.stance().name())
            .put("condition", position.condition())
            .put("statement", position.statement());
    node.set("passage", Json.span(position.passage().span()));
    return node;
  }

  private static ObjectNode linkage(Linkage linkage) {
    ObjectNode node =
        Json.object()
            .put("issue", linkage.issue())
            .put("condition", linkage.condition())
            .put("kind", linkage.kind().name())
            .put("statement", linkage.statement());
    node.set("passage", Json.span(linkage.passage().span()));
    return node;
  }

  private static ObjectNode doubt(Doubt doubt) {
    var against = doubt.against();
    ObjectNode node =
        Json.object().put("kind", doubt.kind().name()).put("statement", doubt.statement());
    node.set("target", Json.span(doubt.target()));
    node.set("against", Json.spanOrNull(against == null ? null : against.span()));
    node.set("passage", Json.span(doubt.passage().span()));
    return node;
  }

  private static ObjectNode expectation(Expectation expectation) {
    ObjectNode node =
        Json.object()
            .put("holder", expectation.holder())
            .put("about", expectation.about())
            .put("event", expectation.event())
            .put("condition", expectation.condition())
            .put("likelihood", expectation.likelihood().name());
    node.set("horizon", Json.bounds(expectation.horizon()));
    node.set("passage", Json.span(expectation.passage().span()));
    return node;
  }
}
