package negotiation.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import negotiation.conflict.Conflict;
import negotiation.insight.Attitude;
import negotiation.insight.Strength;
import negotiation.insight.UnknownPreference;
import negotiation.stability.Concept;

/// Writes what becomes of the equilibria where preferences are unknown or differ in strength.
final class PreferenceChapter {
  private static final List<Concept> CONCEPTS =
      List.of(Concept.NASH, Concept.GMR, Concept.SMR, Concept.SEQ);

  private PreferenceChapter() {}

  static List<Block> write(ConflictFindings findings, Narrator narrator) {
    var blocks = new ArrayList<Block>();
    if (findings.conflict().states() <= ReportSettings.MOST_STATES_LISTED) {
      if (!findings.variant().unknown().isEmpty()) {
        unknown(findings, narrator, blocks);
      }
      if (!findings.variant().intensity().isEmpty()) {
        strength(findings, blocks);
      }
    }
    return blocks;
  }

  private static void unknown(ConflictFindings findings, Narrator narrator, List<Block> blocks) {
    Conflict conflict = findings.conflict();
    blocks.add(new Block.Heading(3, "Unknown preference"));
    blocks.add(
        new Block.Items(
            findings.variant().unknown().stream()
                .map(pair ->
                    narrator.player(pair.player())
                        + ": "
                        + narrator.state(pair.one())
                        + " against "
                        + narrator.state(pair.other()))
                .sorted()
                .toList()));
    var analysis = new UnknownPreference(conflict, findings.variant().unknown());
    var rows = new ArrayList<List<String>>();
    for (Attitude attitude : Attitude.values()) {
      var row = new ArrayList<>(List.of(attitude.name()));
      for (Concept concept : CONCEPTS) {
        row.add(ids(conflict, analysis.solve(concept, attitude).equilibria()));
      }
      rows.add(row);
    }
    blocks.add(
        new Block.Paragraph(
            "Attitude A leaves for the unknown and is not deterred by it, B neither leaves nor is"
                + " deterred, C leaves and is deterred, D does not leave and is deterred."));
    blocks.add(new Block.Table(header("attitude"), rows));
  }

  private static void strength(ConflictFindings findings, List<Block> blocks) {
    Conflict conflict = findings.conflict();
    blocks.add(new Block.Heading(3, "Strength of preference"));
    var strength = new Strength(conflict, findings.variant().intensity());
    var strong = new ArrayList<>(List.of("strong"));
    var weak = new ArrayList<>(List.of("weak"));
    for (Concept concept : CONCEPTS) {
      var strongly = new BitSet();
      var weakly = new BitSet();
      for (int state = 0; state < conflict.states(); state++) {
        var least = Strength.Verdict.STRONG;
        for (int player = 0; player < conflict.players().size(); player++) {
          var verdict = strength.verdict(concept, player, state);
          least = verdict.compareTo(least) < 0 ? verdict : least;
        }
        strongly.set(state, least == Strength.Verdict.STRONG);
        weakly.set(state, least == Strength.Verdict.WEAK);
      }
      strong.add(ids(conflict, strongly));
      weak.add(ids(conflict, weakly));
    }
    blocks.add(new Block.Table(header("equilibria"), List.of(strong, weak)));
  }

  private static List<String> header(String first) {
    var header = new ArrayList<>(List.of(first));
    CONCEPTS.forEach(concept -> header.add(concept.label()));
    return header;
  }

  private static String ids(Conflict conflict, BitSet states) {
    return states.isEmpty()
        ? "none"
        : states.stream().mapToObj(conflict.names()::id).collect(Collectors.joining(", "));
  }
}
