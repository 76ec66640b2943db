package negotiation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import negotiation.bargain.ChallengeRound;
import negotiation.bargain.Forecast;
import negotiation.bargain.Interval;
import negotiation.bargain.SpatialActor;
import negotiation.bargain.SpatialTurn;
import negotiation.bargain.Tornado;

/// Writes what was found of the issues.
final class BargainChapter {
  private static final int BARS = 12;

  private BargainChapter() {}

  static List<Block> write(BargainFindings findings) {
    var blocks = new ArrayList<Block>();
    var issue = findings.issue();
    blocks.add(new Block.Heading(2, "Issue: " + issue.issue().name()));
    blocks.add(new Block.Paragraph(scale(findings)));
    blocks.add(
        new Block.Table(
            List.of("forecast", "outcome", "half of the draws", "nine in ten draws"),
            List.of(
                List.of(
                    "compromise (weighted mean)",
                    number(findings.compromise()),
                    inner(findings.draws().compromise()),
                    outer(findings.draws().compromise())),
                List.of(
                    "weighted median",
                    number(findings.median()),
                    inner(findings.draws().median()),
                    outer(findings.draws().median())))));
    blocks.add(new Block.Paragraph(basis(findings)));
    blocks.add(new Block.Heading(3, "Which single input moves the outcome most"));
    blocks.add(bars("compromise", findings.compromiseBars()));
    blocks.add(bars("weighted median", findings.medianBars()));
    blocks.add(
        new Block.Details(
            "Positions",
            List.of(
                new Block.Table(
                    List.of("actor", "capability", "salience", "position"),
                    issue.issue().best().stakes().stream()
                        .map(stake ->
                            List.of(
                                stake.actor(),
                                number(stake.capability()),
                                ConflictChapter.percent(stake.salience()),
                                number(stake.position())))
                        .toList()))));
    blocks.add(challenges(findings.challenges()));
    return blocks;
  }

  private static String scale(BargainFindings findings) {
    var issue = findings.issue().issue();
    String points =
        findings.issue().points().entrySet().stream()
            .map(point -> number(point.getKey()) + " = " + point.getValue())
            .collect(Collectors.joining("; "));
    return "Scale from "
        + number(issue.least())
        + " to "
        + number(issue.most())
        + (points.isEmpty() ? "." : ": " + points + ".");
  }

  private static String basis(BargainFindings findings) {
    String assumed =
        findings.issue().assumed()
            ? " The file states no uncertainty: 5 % of the scale for positions and 10 % for salience"
                + " and capability are assumed."
            : "";
    return String.format(
        Locale.ROOT,
        "%,d draws, seed %d.%s Nash bargaining solution %s (%s). Condorcet winner among the"
            + " positions: %s.",
        findings.draws().draws(),
        findings.draws().seed(),
        assumed,
        number(findings.nash()),
        findings.issue().reference().isPresent()
            ? "against the reference point " + number(findings.issue().reference().getAsDouble())
            : "no agreement worth nothing to anyone",
        findings.condorcet().isEmpty()
            ? "none"
            : findings.condorcet().stream()
                .map(BargainChapter::number)
                .collect(Collectors.joining(", ")));
  }

  private static Block bars(String forecast, List<Tornado.Bar> bars) {
    return new Block.Table(
        List.of(forecast + ": input", "at its low bound", "at its high bound", "swing"),
        bars.stream()
            .limit(BARS)
            .map(bar ->
                List.of(
                    bar.input().name().toLowerCase(Locale.ROOT) + " of " + bar.actor(),
                    number(bar.atLow()),
                    number(bar.atHigh()),
                    number(bar.swing())))
            .toList());
  }

  private static Block challenges(Map<String, List<ChallengeRound>> challenges) {
    var rows = new ArrayList<List<String>>();
    challenges.forEach((name, rounds) -> {
      var last = rounds.getLast().issue();
      rows.add(
          List.of(
              name,
              String.valueOf(rounds.size() - 1),
              rounds.stream()
                  .map(round -> number(Forecast.median(round.issue())))
                  .collect(Collectors.joining(" → ")),
              number(Forecast.compromise(last))));
    });
    return new Block.Details(
        "Scenarios of the challenge model (they swing with small changes of salience: no forecast)",
        List.of(
            new Block.Table(
                List.of("variant", "rounds", "weighted median by round", "mean at the end"),
                rows)));
  }

  /// The spatial model over all issues together.
  static List<Block> spatial(List<SpatialTurn> turns, List<String> issues) {
    var header = new ArrayList<>(List.of("actor"));
    issues.forEach(issue -> header.add(issue + ": first, last"));
    header.add("chance to win");
    var rows = new ArrayList<List<String>>();
    List<SpatialActor> first = turns.getFirst().actors();
    List<SpatialActor> last = turns.getLast().actors();
    for (int actor = 0; actor < first.size(); actor++) {
      var row = new ArrayList<>(List.of(first.get(actor).name()));
      for (int issue = 0; issue < issues.size(); issue++) {
        row.add(
            ConflictChapter.percent(first.get(actor).position()[issue])
                + ", "
                + ConflictChapter.percent(last.get(actor).position()[issue]));
      }
      row.add(ConflictChapter.percent(turns.getLast().winning().get(actor)));
      rows.add(row);
    }
    return List.of(
        new Block.Heading(2, "All issues together: spatial model"),
        new Block.Paragraph(
            "KTAB's spatial model of politics with its default parameters, "
                + (turns.size() - 1)
                + " turns; positions in per cent of each scale. A scenario of how positions may"
                + " move, not a forecast."),
        new Block.Table(header, rows));
  }

  private static String inner(Interval interval) {
    return number(interval.lowerQuartile()) + " to " + number(interval.upperQuartile());
  }

  private static String outer(Interval interval) {
    return number(interval.low()) + " to " + number(interval.high());
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
