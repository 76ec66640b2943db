package dragoman.wire.page;

import dragoman.situation.SituationEvent;
import dragoman.view.EventLine;
import dragoman.view.Evidence;
import dragoman.view.Network;
import dragoman.view.Timeline;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What passed between two actors over time, small enough for a row: cooperation rises from a line,
/// conflict hangs from it, as high as the event's intensity. All rows share one scale of time.
final class TieStrip {
  private static final int WIDTH = 560;
  private static final int MIDDLE = 22;
  private static final double PER_POINT = 2.1;

  private final @Nullable TimeScale scale;
  private final Lines lines;

  private TieStrip(@Nullable TimeScale scale, Lines lines) {
    this.scale = scale;
    this.lines = lines;
  }

  static TieStrip of(Network network, Lines lines) {
    List<TimeScale.Span> spans =
        network.ties().stream()
            .flatMap(tie -> tie.events().stream())
            .filter(event -> event.date().interval().isKnown())
            .map(event -> new TimeScale.Span(Timeline.first(event), Timeline.last(event)))
            .toList();
    return new TieStrip(spans.isEmpty() ? null : new TimeScale(spans, 26, WIDTH - 52.0), lines);
  }

  /// The scale, for the head of the column.
  void axis() {
    Html html = open("0 0 " + WIDTH + " 16", "true");
    if (scale != null) {
      for (TimeTicks.Tick tick : TimeTicks.of(scale, WIDTH).ticks()) {
        html.element("text", tick.label(), "x", px(tick.place()), "y", "12", "class", "label");
      }
    }
    html.close("svg");
  }

  /// The events of a tie, those without a date left out; the row names all of them.
  void tie(Network.Tie tie) {
    Html html = open("0 0 " + WIDTH + " " + 2 * MIDDLE, "");
    String middle = Integer.toString(MIDDLE);
    html.open(
            "line",
            "class",
            "tick",
            "x1",
            "0",
            "y1",
            middle,
            "x2",
            Integer.toString(WIDTH),
            "y2",
            middle)
        .close("line");
    if (scale != null) {
      for (SituationEvent event : tie.events()) {
        if (event.date().interval().isKnown()) {
          bar(event, scale);
        }
      }
    }
    html.close("svg");
  }

  private void bar(SituationEvent event, TimeScale times) {
    double begin = times.place(Timeline.first(event));
    double end = times.place(Timeline.last(event));
    double intensity = event.type().intensity();
    double height = Math.max(3, Math.abs(intensity) * PER_POINT);
    String full = EventLine.of(event, lines.directory()).full();
    Html html = lines.html();
    html.open(
            "a",
            "href",
            Lines.href(Evidence.of(event).report().passage()),
            "class",
            "bar " + (intensity < 0 ? "conflict" : intensity > 0 ? "cooperation" : "neutral"),
            "aria-label",
            full)
        .element("title", full)
        .open(
            "rect",
            "x",
            px(begin - 2),
            "y",
            px(intensity < 0 ? MIDDLE : MIDDLE - height),
            "width",
            px(end - begin + 4),
            "height",
            px(height))
        .close("rect")
        .close("a");
  }

  private Html open(String box, String hidden) {
    return lines.html().open("svg", "class", "strip", "viewBox", box, "aria-hidden", hidden);
  }

  private static String px(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
