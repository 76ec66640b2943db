package negotiation.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import negotiation.bargain.Interval;
import negotiation.bargain.SpatialTurn;
import negotiation.bargain.Tornado;
import negotiation.conflict.Conflict;
import negotiation.insight.CoalitionImprovement;
import negotiation.insight.Flip;
import negotiation.model.Evidence;
import negotiation.model.Model;
import negotiation.stability.Concept;
import negotiation.stability.Explainer;
import negotiation.stability.Move;
import negotiation.stability.Reply;

/// The findings as maps and lists; `format` 1. Fields may be added, none is renamed.
final class FindingsJson {
  private FindingsJson() {}

  static Map<String, Object> of(
      Model model,
      ReportSettings settings,
      List<ConflictFindings> conflicts,
      List<BargainFindings> issues,
      List<SpatialTurn> turns) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("format", 1);
    root.put("title", model.title());
    root.put("source", model.source());
    root.put("seed", settings.seed());
    root.put("variants", conflicts.stream().map(FindingsJson::variant).toList());
    root.put("issues", issues.stream().map(FindingsJson::issue).toList());
    if (!turns.isEmpty()) {
      root.put("spatial", turns.stream().map(FindingsJson::turn).toList());
    }
    var evidence = new ArrayList<Evidence>();
    model.conflict().ifPresent(conflict -> evidence.addAll(conflict.evidence()));
    issues.forEach(found -> evidence.addAll(found.issue().evidence()));
    root.put("evidence", evidence.stream().map(FindingsJson::evidence).toList());
    return root;
  }

  private static Map<String, Object> variant(ConflictFindings findings) {
    Conflict conflict = findings.conflict();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", findings.variant().id());
    json.put("title", findings.variant().title());
    json.put("players", conflict.players().stream().map(player -> player.id()).toList());
    json.put("stateCount", conflict.states());
    var concepts = new ArrayList<Object>();
    findings
        .results()
        .forEach((concept, found) -> {
          Map<String, Object> entry = new LinkedHashMap<>();
          entry.put("concept", concept.label());
          entry.put("definition", concept.definition());
          entry.put("equilibria", ids(conflict, found.equilibria()));
          concepts.add(entry);
        });
    json.put("concepts", concepts);
    var states = new ArrayList<Object>();
    int listed = Math.min(conflict.states(), ReportSettings.MOST_STATES_LISTED);
    for (int state = 0; state < listed; state++) {
      states.add(state(findings, state));
    }
    json.put("states", states);
    json.put(
        "coalitionJumps", findings.jumps().stream().map(jump -> jump(conflict, jump)).toList());
    json.put("flips", findings.flips().stream().map(flip -> flip(conflict, flip)).toList());
    return json;
  }

  private static Map<String, Object> jump(Conflict conflict, CoalitionImprovement jump) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "members",
        jump.members().stream().mapToObj(player -> conflict.players().get(player).id()).toList());
    json.put("from", conflict.names().id(jump.from()));
    json.put("to", conflict.names().id(jump.to()));
    json.put("moves", moves(conflict, jump.way()));
    return json;
  }

  private static Map<String, Object> flip(Conflict conflict, Flip flip) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("equilibrium", conflict.names().id(flip.equilibrium()));
    json.put("gained", flip.gained());
    json.put("player", conflict.players().get(flip.player()).id());
    json.put("state", conflict.names().id(flip.state()));
    json.put(flip.above() ? "above" : "below", conflict.names().id(flip.beside()));
    json.put("levels", flip.levels());
    return json;
  }

  private static Map<String, Object> state(ConflictFindings findings, int state) {
    Conflict conflict = findings.conflict();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", conflict.names().id(state));
    json.put("name", conflict.names().name(state));
    conflict.form().ifPresent(form -> json.put("options", form.letters(state)));
    if (findings.shares().length > 0) {
      json.put("shareOfDraws", findings.shares()[state]);
    }
    if (conflict.states() <= ReportSettings.MOST_STATES_LISTED) {
      json.put("verdicts", verdicts(findings, state));
    }
    return json;
  }

  private static Map<String, Object> verdicts(ConflictFindings findings, int state) {
    Conflict conflict = findings.conflict();
    var explainer = new Explainer(conflict);
    Map<String, Object> verdicts = new LinkedHashMap<>();
    for (Concept concept : findings.results().keySet()) {
      var players = new ArrayList<Object>();
      for (int player = 0; player < conflict.players().size(); player++) {
        var why = explainer.explain(concept, findings.result(Concept.SEQ), player, state);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("player", conflict.players().get(player).id());
        entry.put("stable", why.stable());
        entry.put("moves", why.moves());
        entry.put("chain", why.replies().stream().map(reply -> reply(conflict, reply)).toList());
        players.add(entry);
      }
      verdicts.put(concept.label(), players);
    }
    return verdicts;
  }

  private static Map<String, Object> reply(Conflict conflict, Reply reply) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("improvement", conflict.names().id(reply.improvement().to()));
    switch (reply) {
      case Reply.Sanctioned(_, var moves, int end, boolean simultaneous) -> {
        json.put("sanctioned", true);
        json.put(simultaneous ? "simultaneousMoves" : "moves", moves(conflict, moves));
        json.put("end", conflict.names().id(end));
      }
      case Reply.Unsanctioned(_, var moves, int end, var counter) -> {
        json.put("sanctioned", false);
        json.put("hardestAnswer", moves(conflict, moves));
        json.put("end", conflict.names().id(end));
        json.put("counterMove", moves(conflict, counter));
      }
    }
    return json;
  }

  private static List<Object> moves(Conflict conflict, List<Move> moves) {
    var list = new ArrayList<Object>();
    for (Move move : moves) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("player", conflict.players().get(move.player()).id());
      entry.put("from", conflict.names().id(move.from()));
      entry.put("to", conflict.names().id(move.to()));
      list.add(entry);
    }
    return list;
  }

  private static List<String> ids(Conflict conflict, BitSet states) {
    return states.stream().mapToObj(conflict.names()::id).toList();
  }

  private static Map<String, Object> issue(BargainFindings findings) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", findings.issue().id());
    json.put("name", findings.issue().issue().name());
    json.put("compromise", forecast(findings.compromise(), findings.draws().compromise()));
    json.put("weightedMedian", forecast(findings.median(), findings.draws().median()));
    json.put("condorcetWinners", findings.condorcet());
    json.put("nashBargaining", findings.nash());
    json.put("draws", findings.draws().draws());
    json.put("uncertaintyAssumed", findings.issue().assumed());
    json.put("tornado", findings.compromiseBars().stream().map(FindingsJson::bar).toList());
    json.put("medianTornado", findings.medianBars().stream().map(FindingsJson::bar).toList());
    return json;
  }

  private static Map<String, Object> forecast(double outcome, Interval interval) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("outcome", outcome);
    json.put("half", List.of(interval.lowerQuartile(), interval.upperQuartile()));
    json.put("nineInTen", List.of(interval.low(), interval.high()));
    return json;
  }

  private static Map<String, Object> bar(Tornado.Bar bar) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("actor", bar.actor());
    json.put("input", bar.input().name());
    json.put("atLow", bar.atLow());
    json.put("atHigh", bar.atHigh());
    return json;
  }

  private static List<Object> turn(SpatialTurn turn) {
    var actors = new ArrayList<Object>();
    for (int actor = 0; actor < turn.actors().size(); actor++) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("actor", turn.actors().get(actor).name());
      json.put("position", Arrays.stream(turn.actors().get(actor).position()).boxed().toList());
      json.put("winning", turn.winning().get(actor));
      json.put("risk", turn.risk().get(actor));
      actors.add(json);
    }
    return actors;
  }

  private static Map<String, Object> evidence(Evidence passage) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("about", passage.about());
    json.put("article", passage.article());
    passage.begin().ifPresent(begin -> json.put("begin", begin));
    passage.end().ifPresent(end -> json.put("end", end));
    json.put("exact", passage.exact());
    json.put("source", passage.source());
    return json;
  }
}
