package dragoman.wire;

import dragoman.actor.Office;
import dragoman.position.Issue;
import dragoman.position.Linkage;
import dragoman.position.Position;
import dragoman.situation.Comparison;
import dragoman.situation.Identity;
import dragoman.situation.Outcome;
import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.source.Unreadable;
import dragoman.statement.Statement;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A situation as `briefing.json`, format 1 (`docs/output.md`). Every passage carries its article,
/// its code points there and its exact words.
public final class SituationJson {
  /// The whole file.
  public String of(Situation situation) {
    ObjectNode node = Json.object().put("format", Json.FORMAT);
    node.set("articles", all(situation.readings(), ArticleJson::of));
    node.set("actors", all(situation.cast(), SituationJson::actor));
    node.set("events", all(situation.events(), SituationJson::event));
    node.set("uncertain", all(situation.uncertain(), SituationJson::event));
    node.set("statements", all(situation.statements(), SituationJson::statement));
    node.set("issues", all(situation.issues(), SituationJson::issue));
    node.set("positions", all(situation.positions(), SituationJson::position));
    node.set("linkages", all(situation.linkages(), SituationJson::linkage));
    node.set("comparisons", all(situation.comparisons(), SituationJson::comparison));
    node.set("expectations", all(situation.expectations(), SituationJson::expectation));
    node.set("unreadable", all(situation.unreadable(), SituationJson::unreadable));
    node.set("notes", Json.strings(situation.notes()));
    return Json.pretty(node);
  }

  private static <T> ArrayNode all(List<T> values, Function<T, ObjectNode> toNode) {
    ArrayNode array = Json.array();
    values.forEach(value -> array.add(toNode.apply(value)));
    return array;
  }

  private static ObjectNode actor(Identity identity) {
    var actor = identity.actor();
    ObjectNode node =
        Json.object()
            .put("id", actor.id())
            .put("kind", actor.kind().name())
            .put("name", actor.name());
    node.set("names", Json.strings(actor.names()));
    node.put("country", actor.country()).put("sector", actor.sector());
    node.set("offices", all(actor.offices(), SituationJson::office));
    node.set(
        "members",
        all(
            identity.members(),
            member -> Json.object().put("article", member.article()).put("actor", member.actor())));
    node.set("reasons", Json.strings(identity.reasons()));
    node.set("mentions", Json.passages(identity.mentions()));
    return node;
  }

  private static ObjectNode office(Office office) {
    ObjectNode node = Json.object().put("title", office.title()).put("of", office.of());
    node.setAll(Json.bounds(office.held()));
    node.put("former", office.former());
    node.set("passage", Json.passage(office.passage()));
    return node;
  }

  private static ObjectNode event(SituationEvent event) {
    ObjectNode node =
        Json.object()
            .put("id", event.id())
            .put("type", event.type().name())
            .put("quad", event.type().quad().code())
            .put("intensity", event.type().intensity())
            .put("mode", event.mode());
    node.set("contexts", Json.strings(event.contexts()));
    node.set("actors", Json.strings(event.actors()));
    node.set("recipients", Json.strings(event.recipients()));
    node.put("action", event.action()).put("place", event.place());
    node.set("date", Json.date(event.date().interval(), event.date().basis()));
    node.put("status", event.status().name());
    node.set("reports", all(event.reports(), SituationJson::report));
    node.set("reasons", Json.strings(event.reasons()));
    return node;
  }

  private static ObjectNode report(Report report) {
    ObjectNode node =
        Json.object().put("article", report.article()).put("status", report.status().name());
    node.set("date", Json.date(report.date().interval(), report.date().basis()));
    node.put("statement", report.statement());
    node.set("passage", Json.passage(report.passage()));
    return node;
  }

  private static ObjectNode statement(Statement statement) {
    ObjectNode node =
        Json.object().put("id", statement.id()).put("article", statement.passage().article());
    node.set("speaker", StatementJson.speaker(statement));
    node.set("cue", Json.spanOrNull(statement.cue()));
    node.set("content", all(statement.content(), Json::span));
    node.put("form", statement.form().name())
        .put("polarity", statement.polarity().name())
        .put("addressee", statement.addressee())
        .put("within", statement.within());
    node.set("passage", Json.passage(statement.passage()));
    return node;
  }

  private static ObjectNode issue(Issue issue) {
    ObjectNode node = Json.object().put("name", issue.name());
    node.set("passages", Json.passages(issue.passages()));
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
    node.set("passage", Json.passage(position.passage()));
    return node;
  }

  private static ObjectNode linkage(Linkage linkage) {
    ObjectNode node =
        Json.object()
            .put("issue", linkage.issue())
            .put("condition", linkage.condition())
            .put("kind", linkage.kind().name())
            .put("statement", linkage.statement());
    node.set("passage", Json.passage(linkage.passage()));
    return node;
  }

  private static ObjectNode comparison(Comparison comparison) {
    ObjectNode node =
        Json.object().put("kind", comparison.kind().name()).put("about", comparison.about());
    node.set("passages", Json.passages(comparison.passages()));
    return node.put("why", comparison.why());
  }

  private static ObjectNode expectation(Outcome outcome) {
    var expectation = outcome.expectation();
    ObjectNode node =
        Json.object()
            .put("holder", expectation.holder())
            .put("about", expectation.about())
            .put("event", expectation.event())
            .put("condition", expectation.condition())
            .put("likelihood", expectation.likelihood().name());
    node.set("horizon", Json.bounds(expectation.horizon()));
    node.set("passage", Json.passage(expectation.passage()));
    node.put("outcome", outcome.kind().name());
    node.set("resolvedBy", Json.passages(outcome.resolvedBy()));
    return node;
  }

  private static ObjectNode unreadable(Unreadable unreadable) {
    return Json.object()
        .put("source", unreadable.source())
        .put("reason", unreadable.reason())
        .put("remedy", unreadable.remedy());
  }
}
