package negotiation.report;

import java.util.List;
import java.util.Locale;
import negotiation.conflict.Conflict;
import negotiation.stability.Concept;

/// Draws the graph of moves as SVG: states on a circle coloured by stability, moves as curves in
/// the colour of the player; improvements solid, other moves dotted.
final class MoveGraph {
  private static final List<String> PLAYERS =
      List.of(
          "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#7a5195", "#666666");
  private static final double RADIUS = 17;

  private final ConflictFindings findings;
  private final Conflict conflict;
  private final StringBuilder svg = new StringBuilder();
  private final double ring;
  private final double size;

  private MoveGraph(ConflictFindings findings) {
    this.findings = findings;
    this.conflict = findings.conflict();
    this.ring = Math.max(150, conflict.states() * 2.6 * RADIUS / (2 * Math.PI));
    this.size = 2 * (ring + 40);
  }

  static Block.Figure draw(ConflictFindings findings) {
    var graph = new MoveGraph(findings);
    graph.drawAll();
    return new Block.Figure(
        graph.svg.toString(),
        "Moves: solid where the mover gains, dotted where not. States: dark green, nobody has an"
            + " improvement (Nash); light green, an equilibrium of another concept; white, none.");
  }

  private void drawAll() {
    int legend = 24 * conflict.players().size() + 10;
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %.0f %.0f\""
            + " width=\"%.0f\"><title>Graph of moves</title><defs>",
        size, size + legend, size);
    for (int player = 0; player < Math.min(PLAYERS.size(), conflict.players().size()); player++) {
      line(
          "<marker id=\"m%d\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"6\""
              + " markerHeight=\"6\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"%s\"/></marker>",
          player, PLAYERS.get(player));
    }
    line("</defs>");
    for (int player = 0; player < conflict.players().size(); player++) {
      for (int state = 0; state < conflict.states(); state++) {
        for (int end : conflict.moves().from(player, state)) {
          move(player, state, end);
        }
      }
    }
    for (int state = 0; state < conflict.states(); state++) {
      node(state);
    }
    for (int player = 0; player < conflict.players().size(); player++) {
      double y = size + 24 * player + 8;
      line(
          "<path d=\"M20 %.0fh30\" stroke=\"%s\" stroke-width=\"3\"/><text x=\"60\" y=\"%.0f\""
              + " font-family=\"sans-serif\" font-size=\"14\">%s</text>",
          y, colour(player), y + 5, HtmlWriter.escape(conflict.players().get(player).name()));
    }
    svg.append("</svg>\n");
  }

  private void move(int player, int from, int to) {
    double dx = x(to) - x(from);
    double dy = y(to) - y(from);
    double length = Math.hypot(dx, dy);
    double bend = 14 + 5.0 * player;
    double middleX = (x(from) + x(to)) / 2 - bend * dy / length;
    double middleY = (y(from) + y(to)) / 2 + bend * dx / length;
    boolean gains = conflict.better(player, from, to);
    line(
        "<path d=\"M%.1f %.1fQ%.1f %.1f %.1f %.1f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\""
            + "%s marker-end=\"url(#m%d)\"/>",
        toward(x(from), middleX, middleY - y(from)),
        toward(y(from), middleY, middleX - x(from)),
        middleX,
        middleY,
        toward(x(to), middleX, middleY - y(to)),
        toward(y(to), middleY, middleX - x(to)),
        colour(player),
        gains ? "1.8" : "0.8",
        gains ? "" : " stroke-dasharray=\"2 3\"",
        player % PLAYERS.size());
  }

  /* One coordinate of the point on the node's rim in the direction of the bend. */
  private static double toward(double centre, double target, double other) {
    double along = target - centre;
    double length = Math.hypot(along, other);
    return length == 0 ? centre : centre + along * (RADIUS + 2) / length;
  }

  private void node(int state) {
    List<Concept> concepts = findings.equilibriumUnder(state);
    String fill =
        concepts.contains(Concept.NASH) ? "#3fa34d" : concepts.isEmpty() ? "#ffffff" : "#c5e8b7";
    line(
        "<g><title>%s</title><circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.0f\" fill=\"%s\""
            + " stroke=\"#333\"/><text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\""
            + " font-family=\"sans-serif\" font-size=\"12\" fill=\"#000\">%s</text></g>",
        HtmlWriter.escape(new Narrator(conflict).state(state)),
        x(state),
        y(state),
        RADIUS,
        fill,
        x(state),
        y(state) + 4,
        HtmlWriter.escape(conflict.names().id(state)));
  }

  private double x(int state) {
    return size / 2 + ring * Math.sin(2 * Math.PI * state / conflict.states());
  }

  private double y(int state) {
    return size / 2 - ring * Math.cos(2 * Math.PI * state / conflict.states());
  }

  private static String colour(int player) {
    return PLAYERS.get(player % PLAYERS.size());
  }

  private void line(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
