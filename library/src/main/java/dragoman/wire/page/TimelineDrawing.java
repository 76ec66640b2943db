package dragoman.wire.page;

import dragoman.event.Status;
import dragoman.situation.SituationEvent;
import dragoman.view.EventLine;
import dragoman.view.Evidence;
import dragoman.view.Headline;
import dragoman.view.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The dated events drawn on a line of time: a shape for the status, a bar where the day is not
/// certain, names for those most reported. Where there is no room for all, the most reported are
/// drawn and the others counted; the table beneath has every one.
final class TimelineDrawing {
  private static final int WIDTH = 820;
  private static final int MARGIN = 26;
  private static final int LANES = 14;
  private static final int LANE = 20;
  private static final int NAMED = 14;
  private static final int LABEL = 40;
  private static final double PIXELS_PER_LETTER = 6.5;

  private final List<SituationEvent> events;
  private final Lines lines;
  private final TimeScale scale;
  private final List<List<Drawn>> lanes = new ArrayList<>();
  private int left;

  /// @param events dated ones, at least one
  TimelineDrawing(List<SituationEvent> events, Lines lines) {
    this.events = events;
    this.lines = lines;
    List<TimeScale.Span> spans =
        events.stream()
            .map(event -> new TimeScale.Span(Timeline.first(event), Timeline.last(event)))
            .toList();
    this.scale = new TimeScale(spans, MARGIN, WIDTH - 2.0 * MARGIN);
    arrange();
  }

  private void arrange() {
    List<SituationEvent> ranked =
        events.stream()
            .sorted(
                Comparator.comparingInt(
                    (SituationEvent e) -> -Headline.articles(e, lines.directory())))
            .toList();
    int rank = 0;
    for (SituationEvent event : ranked) {
      boolean isNamed = rank++ < NAMED;
      if (!(isNamed && fit(drawn(event, true))) && !fit(drawn(event, false))) {
        left++;
      }
    }
  }

  private boolean fit(Drawn drawn) {
    for (List<Drawn> lane : lanes) {
      if (lane.stream().noneMatch(drawn::touches)) {
        return lane.add(drawn);
      }
    }
    if (lanes.size() == LANES) {
      return false;
    }
    lanes.add(new ArrayList<>(List.of(drawn)));
    return true;
  }

  private Drawn drawn(SituationEvent event, boolean isNamed) {
    double begin = scale.place(Timeline.first(event));
    double end = scale.place(Timeline.last(event));
    double mark = (begin + end) / 2;
    String label = isNamed ? shortened(EventLine.of(event, lines.directory()).text()) : "";
    double room = label.length() * PIXELS_PER_LETTER + 6;
    boolean isBefore = Math.max(end, mark + 7) + room > WIDTH;
    if (isBefore && Math.min(begin, mark - 7) - room < 0) {
      return drawn(event, false);
    }
    double from = Math.min(begin, mark - 8) - (isNamed && isBefore ? room : 0);
    double to = Math.max(end, mark + 8) + (isNamed && !isBefore ? room : 0);
    return new Drawn(event, begin, end, mark, from, to, label, isBefore);
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LABEL
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LABEL - 1)).strip() + "…";
  }

  void write() {
    Html html = lines.html();
    int base = 16 + lanes.size() * LANE;
    DrawingFrame.open(html.line(), "Timeline, drawn")
        .open(
            "svg",
            "viewBox",
            "0 0 " + WIDTH + " " + (base + 30),
            "role",
            "group",
            "aria-label",
            "Dated events on a line of time; the table beneath lists all of them");
    axis(html, base);
    for (int lane = 0; lane < lanes.size(); lane++) {
      double y = base - 14 - lane * (double) LANE;
      lanes.get(lane).stream()
          .sorted(Comparator.comparingDouble(Drawn::mark))
          .forEach(drawn -> event(html, drawn, y));
    }
    html.close("svg").close("div");
    html.element("p", "", "class", "caption", "aria-live", "polite");
    html.open("figcaption");
    legend(html);
    if (left > 0) {
      html.element("span", "and " + left + " more in the table beneath", "class", "by");
    }
    html.close("figcaption").close("figure");
  }

  private void axis(Html html, int base) {
    List<TimeScale.Stretch> stretches = scale.stretches();
    for (int i = 0; i < stretches.size(); i++) {
      TimeScale.Stretch stretch = stretches.get(i);
      line(html, "axis", stretch.left() - 10, base, stretch.right() + 10, base);
      if (i > 0) {
        double middle = (stretches.get(i - 1).right() + stretch.left()) / 2;
        line(html, "break", middle - 4, base + 4, middle, base - 4);
        line(html, "break", middle, base + 4, middle + 4, base - 4);
      }
    }
    for (TimeTicks.Tick tick : TimeTicks.of(scale, WIDTH).ticks()) {
      line(html, "tick", tick.place(), base, tick.place(), base + 5);
      html.element(
          "text", tick.label(), "x", px(tick.place()), "y", px(base + 20), "class", "label");
    }
  }

  private static void line(Html html, String kind, double x1, double y1, double x2, double y2) {
    html.open("line", "class", kind, "x1", px(x1), "y1", px(y1), "x2", px(x2), "y2", px(y2))
        .close("line");
  }

  private void event(Html html, Drawn drawn, double y) {
    SituationEvent event = drawn.event();
    Mark mark = Mark.of(event.status());
    String full = EventLine.of(event, lines.directory()).full();
    html.open(
            "a",
            "href",
            Lines.href(Evidence.of(event).report().passage()),
            "class",
            "mark " + mark.kind(),
            "data-event",
            "event-" + event.id(),
            "aria-label",
            full)
        .element("title", full);
    if (drawn.end() - drawn.begin() > 1) {
      line(html, "span", drawn.begin(), y, drawn.end(), y);
      line(html, "span", drawn.begin(), y - 4, drawn.begin(), y + 4);
      line(html, "span", drawn.end(), y - 4, drawn.end(), y + 4);
    }
    html.open(
            "path",
            "d",
            mark.path(),
            "transform",
            "translate(" + px(drawn.mark()) + " " + px(y) + ")")
        .close("path");
    if (!drawn.label().isEmpty()) {
      double x =
          drawn.isBefore()
              ? Math.min(drawn.begin(), drawn.mark() - 7) - 4
              : Math.max(drawn.end(), drawn.mark() + 7) + 4;
      html.element(
          "text",
          drawn.label(),
          "x",
          px(x),
          "y",
          px(y + 4),
          "class",
          drawn.isBefore() ? "name before" : "name");
    }
    html.close("a").line();
  }

  private void legend(Html html) {
    Set<Status> used = new HashSet<>();
    events.forEach(event -> used.add(event.status()));
    for (Status status : Status.values()) {
      if (used.contains(status)) {
        lines.status(status);
      }
    }
    html.open("span", "class", "state-of")
        .open("svg", "viewBox", "-7 -7 14 14", "aria-hidden", "true", "class", "mark")
        .open("path", "class", "span", "d", "M-6 0H6M-6 -4V4M6 -4V4")
        .close("path")
        .close("svg")
        .text("some day in between")
        .close("span");
  }

  private static String px(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /// An event at its place; `from` and `to` are all the room it takes in its lane.
  private record Drawn(
      SituationEvent event,
      double begin,
      double end,
      double mark,
      double from,
      double to,
      String label,
      boolean isBefore) {
    boolean touches(Drawn other) {
      return from < other.to && other.from < to;
    }
  }
}
