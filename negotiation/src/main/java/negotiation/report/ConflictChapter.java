package negotiation.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import negotiation.conflict.Conflict;
import negotiation.insight.Condition;
import negotiation.insight.Flip;
import negotiation.insight.Inverse;
import negotiation.insight.StatusQuo;
import negotiation.stability.Concept;
import negotiation.stability.Explainer;
import negotiation.stability.JointMoves.Kind;

/// Writes what was found of one variant of a conflict.
final class ConflictChapter {
  private static final int FLIPS_PER_STATE = 3;

  private final ConflictFindings findings;
  private final Conflict conflict;
  private final Narrator narrator;
  private final List<Block> blocks = new ArrayList<>();

  private ConflictChapter(ConflictFindings findings) {
    this.findings = findings;
    this.conflict = findings.conflict();
    this.narrator = new Narrator(conflict);
  }

  static List<Block> write(ConflictFindings findings) {
    var chapter = new ConflictChapter(findings);
    String title = findings.variant().title();
    chapter.heading(
        2, "Variant " + findings.variant().id() + (title.isBlank() ? "" : ": " + title));
    chapter.equilibria();
    chapter.table();
    if (chapter.conflict.states() <= ReportSettings.MOST_STATES_DRAWN) {
      chapter.blocks.add(MoveGraph.draw(findings));
    }
    chapter.statusQuo();
    chapter.reasons();
    chapter.coalitions();
    chapter.lookingAhead();
    chapter.robustness();
    chapter.inverse();
    chapter.blocks.addAll(PreferenceChapter.write(findings, chapter.narrator));
    return chapter.blocks;
  }

  private void equilibria() {
    var items = new ArrayList<String>();
    findings
        .results()
        .forEach((concept, found) ->
            items.add(concept.label() + ": " + listed(found.equilibria()) + "."));
    paragraph("States from which no player has reason to move:");
    blocks.add(new Block.Items(items));
  }

  private String listed(BitSet states) {
    String ids =
        states.stream()
            .limit(ReportSettings.MOST_STATES_LISTED)
            .mapToObj(conflict.names()::id)
            .collect(Collectors.joining(", "));
    int more = states.cardinality() - ReportSettings.MOST_STATES_LISTED;
    return states.isEmpty() ? "none" : ids + (more > 0 ? " and " + more + " more" : "");
  }

  private void table() {
    var header = new ArrayList<>(List.of("state", "what it is"));
    conflict.form().ifPresent(_ -> header.add("options"));
    conflict.players().forEach(player -> header.add("stable for " + player.name()));
    header.add("equilibrium");
    if (findings.shares().length > 0) {
      header.add("share of draws");
    }
    var rows = new ArrayList<List<String>>();
    int listed = Math.min(conflict.states(), ReportSettings.MOST_STATES_LISTED);
    for (int state = 0; state < listed; state++) {
      rows.add(row(state));
    }
    blocks.add(new Block.Table(header, rows));
    if (listed < conflict.states()) {
      paragraph("The first " + listed + " of " + conflict.states() + " states are listed.");
    }
  }

  private List<String> row(int state) {
    var cells = new ArrayList<String>();
    cells.add(conflict.names().id(state));
    cells.add(conflict.names().name(state));
    conflict.form().ifPresent(form -> cells.add(form.letters(state)));
    for (int player = 0; player < conflict.players().size(); player++) {
      cells.add(concepts(state, player));
    }
    cells.add(
        findings.equilibriumUnder(state).stream()
            .map(Concept::label)
            .collect(Collectors.joining(" ")));
    if (findings.shares().length > 0) {
      cells.add(percent(findings.shares()[state]));
    }
    return cells;
  }

  private String concepts(int state, int player) {
    if (conflict.moves().from(player, state).length == 0) {
      return "(no move)";
    }
    return findings.results().entrySet().stream()
        .filter(entry -> entry.getValue().stable(player, state))
        .map(entry -> entry.getKey().label())
        .collect(Collectors.joining(" "));
  }

  private void statusQuo() {
    if (findings.variant().statusQuo().isEmpty()
        || conflict.states() > ReportSettings.MOST_STATES_LISTED) {
      return;
    }
    int start = findings.variant().statusQuo().getAsInt();
    heading(3, "From the status quo");
    var moves = StatusQuo.of(conflict, start, Kind.MOVES);
    var improvements = StatusQuo.of(conflict, start, Kind.IMPROVEMENTS);
    var rows = new ArrayList<List<String>>();
    mainEquilibria()
        .forEach(state ->
            rows.add(List.of(narrator.state(state), way(moves, state), way(improvements, state))));
    paragraph("The status quo is " + narrator.state(start) + ". Nobody moves twice in a row.");
    blocks.add(
        new Block.Table(
            List.of("equilibrium", "shortest way by any moves", "by improvements only"), rows));
  }

  private String way(StatusQuo from, int state) {
    return from.way(state)
        .map(moves -> moves.isEmpty() ? "it is there" : narrator.way(moves))
        .orElse("no way");
  }

  private List<Integer> mainEquilibria() {
    return findings.result(findings.main()).equilibria().stream()
        .limit(ReportSettings.MOST_STATES_LISTED)
        .boxed()
        .toList();
  }

  private void reasons() {
    if (conflict.states() > ReportSettings.MOST_STATES_LISTED) {
      return;
    }
    heading(3, "Why");
    var explainer = new Explainer(conflict);
    for (int state = 0; state < conflict.states(); state++) {
      var told = new ArrayList<Block>();
      for (Concept concept : findings.results().keySet()) {
        var sentences = new ArrayList<String>();
        for (int player = 0; player < conflict.players().size(); player++) {
          var why = explainer.explain(concept, findings.result(Concept.SEQ), player, state);
          sentences.add(narrator.tell(why));
        }
        told.add(new Block.Items(sentences));
      }
      blocks.add(new Block.Details("State " + narrator.state(state), told));
    }
  }

  private void coalitions() {
    if (findings.jumps().isEmpty()) {
      return;
    }
    heading(3, "Coalitions");
    paragraph(
        "States nobody would leave alone ("
            + findings.main().label()
            + "), but these together would:");
    blocks.add(
        new Block.Items(
            findings.jumps().stream()
                .map(jump ->
                    jump.members().stream()
                            .mapToObj(narrator::player)
                            .collect(Collectors.joining(" and "))
                        + ": from "
                        + narrator.state(jump.from())
                        + " to "
                        + narrator.state(jump.to())
                        + " ("
                        + narrator.way(jump.way())
                        + ").")
                .toList()));
  }

  private void lookingAhead() {
    findings
        .limited()
        .ifPresent(limited -> {
          heading(3, "Looking ahead");
          var items = new ArrayList<String>();
          for (int horizon = 1; horizon <= 4; horizon++) {
            items.add("Both looking " + horizon + " ahead: " + listed(limited.equilibria(horizon)));
          }
          items.add("Non-myopic: " + listed(limited.nonMyopicEquilibria()));
          for (int leader = 0; leader < 2; leader++) {
            items.add(
                narrator.player(leader)
                    + " leading (Stackelberg): "
                    + listed(limited.stackelbergEquilibria(leader)));
          }
          blocks.add(new Block.Items(items));
        });
  }

  private void robustness() {
    if (findings.flips().isEmpty()) {
      return;
    }
    heading(3, "Which single preference change flips this?");
    paragraph(
        "One player would value one state differently, all else equal. The fewer levels, the closer"
            + " the result is to falling. Equilibria of "
            + findings.main().label()
            + ".");
    var rows = new ArrayList<List<String>>();
    for (int state = 0; state < conflict.states(); state++) {
      int equilibrium = state;
      findings.flips().stream()
          .filter(flip -> flip.equilibrium() == equilibrium)
          .limit(FLIPS_PER_STATE)
          .forEach(flip -> rows.add(flip(flip)));
    }
    blocks.add(new Block.Table(List.of("equilibrium", "is", "levels", "if"), rows));
  }

  private List<String> flip(Flip flip) {
    return List.of(
        narrator.state(flip.equilibrium()),
        flip.gained() ? "gained" : "lost",
        String.valueOf(flip.levels()),
        "%s valued %s just %s %s"
            .formatted(
                narrator.player(flip.player()),
                conflict.names().id(flip.state()),
                flip.above() ? "above" : "below",
                conflict.names().id(flip.beside())));
  }

  private void inverse() {
    if (conflict.states() > ReportSettings.MOST_STATES_FLIPPED
        || conflict.players().size() > ReportSettings.MOST_PLAYERS_IN_COALITIONS) {
      return;
    }
    heading(3, "What a player would have to prefer");
    var inverse = new Inverse(conflict);
    for (int state = 0; state < conflict.states(); state++) {
      var items = new ArrayList<String>();
      for (int player = 0; player < conflict.players().size(); player++) {
        int wanted = state;
        String conditions =
            inverse.conditions(Concept.SEQ, player, state).stream()
                .map(condition -> condition(condition, wanted))
                .collect(Collectors.joining("; and "));
        String count =
            inverse
                .count(Concept.SEQ, player, state)
                .map(found -> " (" + found.stable() + " of " + found.all() + " strict rankings)")
                .orElse("");
        items.add(
            narrator.player(player)
                + ": "
                + (conditions.isEmpty() ? "nothing, it cannot move" : conditions)
                + count
                + ".");
      }
      blocks.add(
          new Block.Details(
              "For " + narrator.state(state) + " to be stable (SEQ)",
              List.of(new Block.Items(items))));
    }
  }

  private String condition(Condition condition, int wanted) {
    return condition.alternatives().stream()
        .map(states ->
            states.isEmpty()
                ? "nothing"
                : states.stream()
                    .mapToObj(conflict.names()::id)
                    .collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(" or ", conflict.names().id(wanted) + " no worse than ", ""));
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private void heading(int level, String text) {
    blocks.add(new Block.Heading(level, text));
  }

  private void paragraph(String text) {
    blocks.add(new Block.Paragraph(text));
  }
}
