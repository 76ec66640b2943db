package dragoman.wire.page;

import dragoman.view.Network;
import dragoman.view.Wording;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The network drawn: the actors with the most events on a ring, a curve for cooperation and a
/// dashed one for conflict between each two, as thick as their sums. The same situation gives the
/// same drawing; where there are more actors than have room, the table beneath has every tie.
final class NetworkDrawing {
  private static final int ACTORS = 14;
  private static final int WIDTH = 820;
  private static final int HEIGHT = 470;
  private static final double RADIUS_X = 225;
  private static final double RADIUS_Y = 190;
  private static final int LABEL = 26;

  private final Lines lines;
  private final List<Network.Tie> drawn;
  private final int left;
  private final Map<String, Point> places = new LinkedHashMap<>();

  NetworkDrawing(Network network, Lines lines) {
    this.lines = lines;
    List<String> actors = network.actors().stream().limit(ACTORS).toList();
    Set<String> chosen = new HashSet<>(actors);
    this.drawn =
        network.ties().stream()
            .filter(tie -> chosen.contains(tie.one()) && chosen.contains(tie.other()))
            .toList();
    this.left = network.ties().size() - drawn.size();
    List<String> ring = ring(actors);
    for (int i = 0; i < ring.size(); i++) {
      double angle = 2 * Math.PI * i / ring.size() - Math.PI / 2;
      places.put(
          ring.get(i),
          new Point(
              WIDTH / 2.0 + RADIUS_X * Math.cos(angle), HEIGHT / 2.0 + RADIUS_Y * Math.sin(angle)));
    }
  }

  /// Each actor beside the one already placed with whom it has most: fewer curves cross.
  private List<String> ring(List<String> actors) {
    ArrayDeque<String> ring = new ArrayDeque<>();
    for (String actor : actors) {
      if (ring.isEmpty() || events(actor, ring.getLast()) >= events(actor, ring.getFirst())) {
        ring.addLast(actor);
      } else {
        ring.addFirst(actor);
      }
    }
    return List.copyOf(ring);
  }

  private int events(String a, String b) {
    return drawn.stream()
        .filter(tie -> Set.of(tie.one(), tie.other()).equals(Set.of(a, b)))
        .mapToInt(tie -> tie.events().size())
        .sum();
  }

  void write() {
    Html html = lines.html().line();
    DrawingFrame.open(html, "Network, drawn")
        .open(
            "svg",
            "viewBox",
            "0 0 " + WIDTH + " " + HEIGHT,
            "class",
            "network",
            "role",
            "group",
            "aria-label",
            "Who deals with whom; the table beneath lists every tie");
    drawn.forEach(this::tie);
    places.forEach(this::actor);
    html.close("svg").close("div").open("figcaption");
    key("cooperation", "cooperation");
    key("conflict", "conflict");
    if (left > 0) {
      html.element(
          "span",
          "and " + Wording.count(left, "more tie") + " in the table beneath",
          "class",
          "by");
    }
    html.close("figcaption").close("figure");
  }

  private void tie(Network.Tie tie) {
    Point one = place(tie.one());
    Point other = place(tie.other());
    String full =
        NetworkSection.name(tie, lines)
            + ": "
            + Wording.count(tie.events().size(), "event")
            + ", cooperation "
            + NetworkSection.number(tie.cooperation())
            + ", conflict "
            + NetworkSection.number(tie.conflict());
    Html html = lines.html();
    html.open("a", "href", "#" + NetworkSection.anchor(tie), "class", "tie", "aria-label", full)
        .element("title", full);
    boolean isMixed = tie.cooperation() > 0 && tie.conflict() > 0;
    if (tie.cooperation() > 0) {
      curve(one, other, "cooperation", tie.cooperation(), isMixed ? 5 : 0);
    }
    if (tie.conflict() > 0) {
      curve(one, other, "conflict", tie.conflict(), isMixed ? -5 : 0);
    }
    if (tie.cooperation() == 0 && tie.conflict() == 0) {
      curve(one, other, "neutral", 0, 0);
    }
    html.close("a").line();
  }

  /// Bent towards the middle, so that neighbours' curves do not run along the ring.
  private void curve(Point one, Point other, String kind, double sum, double aside) {
    double x = (one.x() + other.x()) / 2;
    double y = (one.y() + other.y()) / 2;
    double length = Math.max(1, Math.hypot(other.x() - one.x(), other.y() - one.y()));
    double bendX = x + (WIDTH / 2.0 - x) * 0.35 - aside * 2 * (other.y() - one.y()) / length;
    double bendY = y + (HEIGHT / 2.0 - y) * 0.35 + aside * 2 * (other.x() - one.x()) / length;
    lines
        .html()
        .open(
            "path",
            "class",
            kind,
            "d",
            "M"
                + px(one.x())
                + " "
                + px(one.y())
                + "Q"
                + px(bendX)
                + " "
                + px(bendY)
                + " "
                + px(other.x())
                + " "
                + px(other.y()),
            "stroke-width",
            px(Math.min(9, 1.2 + Math.sqrt(sum) * 0.9)))
        .close("path");
  }

  private void actor(String id, Point at) {
    String name = lines.directory().name(id);
    boolean isMiddle = Math.abs(at.x() - WIDTH / 2.0) < 20;
    boolean isRight = at.x() > WIDTH / 2.0;
    double x = isMiddle ? at.x() : at.x() + (isRight ? 11 : -11);
    double y = isMiddle ? at.y() + (at.y() < HEIGHT / 2.0 ? -12 : 22) : at.y() + 4;
    Html html = lines.html();
    html.open("circle", "class", "node", "cx", px(at.x()), "cy", px(at.y()), "r", "5")
        .close("circle")
        .element(
            "text",
            shortened(name),
            "class",
            "name" + (isMiddle ? " middle" : isRight ? "" : " before"),
            "x",
            px(x),
            "y",
            px(y))
        .line();
  }

  private void key(String kind, String word) {
    lines
        .html()
        .open("span", "class", "state-of")
        .open("svg", "viewBox", "-7 -7 14 14", "aria-hidden", "true")
        .open("path", "class", kind, "d", "M-7 0H7", "stroke-width", "3")
        .close("path")
        .close("svg")
        .text(word)
        .close("span");
  }

  private Point place(String actor) {
    return places.getOrDefault(actor, new Point(WIDTH / 2.0, HEIGHT / 2.0));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LABEL
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LABEL - 1)).strip() + "…";
  }

  private static String px(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private record Point(double x, double y) {}
}
