package dragoman.wire.page;

import dragoman.situation.Report;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.text.DateInterval;
import dragoman.view.EventLine;
import dragoman.view.Evidence;
import dragoman.view.Network;
import dragoman.view.Timeline;
import dragoman.view.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who deals with whom: drawn, and as a table in which each tie opens the passages of its events.
final class NetworkSection {
  /// How many events of a tie are shown before the rest is folded away.
  private static final int SHOWN = 2;

  private NetworkSection() {}

  static void write(Situation situation, Lines lines) {
    Network network = Network.of(situation);
    if (network.ties().isEmpty()) {
      return;
    }
    lines.openSection("network", "Who deals with whom", network.ties().size());
    new NetworkDrawing(network, lines).write();
    TieStrip strip = TieStrip.of(network, lines);
    Html html = lines.html().line();
    html.open("table", "class", "ties")
        .element("caption", "Each two actors, with what passed between them", "class", "unseen")
        .open("thead")
        .open("tr");
    html.open("th", "scope", "col").text("Between, over time ");
    strip.axis();
    html.close("th");
    html.element("th", "Cooperation", "scope", "col", "class", "sum")
        .element("th", "Conflict", "scope", "col", "class", "sum");
    html.close("tr").close("thead");
    lines.openPages("tbody", "");
    network.ties().forEach(tie -> row(tie, strip, lines));
    lines.closePages("tbody");
    html.close("table");
    html.element(
        "p",
        "Cooperation and conflict are sums of PLOVER's intensities of what happened or goes on,"
            + " up to 10 for each event.",
        "class",
        "by");
    lines.closeSection();
  }

  /// Where the row of a tie stands in the page.
  static String anchor(Network.Tie tie) {
    return "tie-" + tie.one() + "-" + tie.other();
  }

  /// "Kim Jong-un – Vladimir Putin".
  static String name(Network.Tie tie, Lines lines) {
    return lines.directory().name(tie.one()) + " – " + lines.directory().name(tie.other());
  }

  /// A sum as people write it: "7.5", "12".
  static String number(double sum) {
    String written = String.format(Locale.ROOT, "%.1f", sum);
    return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
  }

  private static void row(Network.Tie tie, TieStrip strip, Lines lines) {
    Html html = lines.html();
    List<String> articles =
        tie.events().stream().flatMap(e -> e.reports().stream()).map(Report::article).toList();
    html.line()
        .open(
            "tr",
            Stream.concat(
                    Stream.of("id", anchor(tie)),
                    Stream.of(
                        lines.filters(
                            "tie",
                            List.of(tie.one(), tie.other()),
                            articles,
                            span(tie.events()),
                            "",
                            "")))
                .toArray(String[]::new))
        .open("td", "class", "between")
        .element("p", name(tie, lines), "class", "what", "dir", "auto");
    strip.tie(tie);
    events(tie.events(), lines);
    html.close("td");
    html.element("td", number(tie.cooperation()), "class", "sum", "data-label", "Cooperation ")
        .element("td", number(tie.conflict()), "class", "sum", "data-label", "Conflict ")
        .close("tr");
  }

  private static void events(List<SituationEvent> events, Lines lines) {
    Html html = lines.html();
    List<SituationEvent> first = events.subList(0, Math.min(SHOWN, events.size()));
    first.forEach(event -> event(event, lines));
    List<SituationEvent> others = events.subList(first.size(), events.size());
    if (!others.isEmpty()) {
      html.open("details").element("summary", Wording.count(others.size(), "more event"));
      others.forEach(event -> event(event, lines));
      html.close("details");
    }
  }

  private static void event(SituationEvent event, Lines lines) {
    EventLine line = EventLine.of(event, lines.directory());
    lines.html().open("p", "class", "by");
    lines.link(
        Evidence.of(event).report().passage(),
        line.when() + " · " + line.text() + ", " + Wording.of(event.type()),
        "origin");
    lines.html().close("p");
  }

  private static DateInterval span(List<SituationEvent> events) {
    List<SituationEvent> dated =
        events.stream().filter(event -> event.date().interval().isKnown()).toList();
    return DateInterval.between(
        bound(dated.stream().map(Timeline::first), Comparator.reverseOrder()),
        bound(dated.stream().map(Timeline::last), Comparator.naturalOrder()));
  }

  private static @Nullable LocalDate bound(Stream<LocalDate> days, Comparator<LocalDate> order) {
    return days.filter(Objects::nonNull).max(order).orElse(null);
  }
}
