package dragoman.wire.page;

import dragoman.situation.Comparison;
import dragoman.situation.Situation;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.view.Wording;
import java.util.List;
import java.util.Locale;

/// Where the sources agree, differ, contest and contradict each other.
final class ComparisonsSection {
  private ComparisonsSection() {}

  static void write(Situation situation, Lines lines) {
    if (situation.comparisons().isEmpty()) {
      return;
    }
    lines.openSection(
        "comparisons", "Where the sources agree and differ", situation.comparisons().size());
    lines.openPages("ul", "comparisons");
    situation.comparisons().forEach(comparison -> comparison(comparison, lines));
    lines.closePages("ul");
    lines.closeSection();
  }

  private static void comparison(Comparison comparison, Lines lines) {
    Html html = lines.html().line();
    List<String> articles = comparison.passages().stream().map(Passage::article).toList();
    html.open("li", lines.filters("comparison", List.of(), articles, DateInterval.UNKNOWN, "", ""))
        .open("p", "class", "what");
    lines.chip(Wording.of(comparison.kind()), comparison.kind().name().toLowerCase(Locale.ROOT));
    html.text(" ");
    lines.link(comparison.passages().getFirst(), Wording.heading(comparison), "open");
    html.close("p").element("p", comparison.why(), "class", "why", "dir", "auto");
    lines.sides(comparison.passages());
    html.close("li");
  }
}
