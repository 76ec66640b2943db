package dragoman.wire.page;

import dragoman.situation.Outcome;
import dragoman.situation.Situation;
import dragoman.text.Passage;
import dragoman.view.DateWords;
import dragoman.view.EventLine;
import dragoman.view.TrackRecord;
import dragoman.view.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The ledger of what was foreseen and what became of it.
final class ExpectationsSection {
  private ExpectationsSection() {}

  static void write(Situation situation, Lines lines) {
    if (situation.expectations().isEmpty()) {
      return;
    }
    lines.openSection("expectations", "Expectations", situation.expectations().size());
    record(situation, lines);
    lines.openPages("ul", "expectations");
    situation.expectations().forEach(outcome -> outcome(outcome, lines));
    lines.closePages("ul");
    lines.closeSection();
  }

  /// The record of each source, in counts of what is resolved.
  private static void record(Situation situation, Lines lines) {
    Html html = lines.html();
    List<TrackRecord.Entry> entries = TrackRecord.of(situation, lines.directory()).entries();
    if (!entries.isEmpty()) {
      html.open("ul", "class", "by record");
      for (TrackRecord.Entry entry : entries) {
        html.open("li").element("span", entry.name(), "dir", "auto");
        html.text(" — " + entry.words()).close("li");
      }
      html.close("ul");
    }
  }

  private static void outcome(Outcome outcome, Lines lines) {
    Html html = lines.html();
    var expectation = outcome.expectation();
    String holder = expectation.holder();
    List<String> articles =
        Stream.concat(Stream.of(expectation.passage()), outcome.resolvedBy().stream())
            .map(Passage::article)
            .toList();
    html.line()
        .open(
            "li",
            lines.filters(
                "expectation",
                holder == null ? List.of() : List.of(holder),
                articles,
                expectation.horizon(),
                "",
                ""))
        .open("p", "class", "what");
    lines.chip(Wording.of(outcome.kind()), outcome.kind().name().toLowerCase(Locale.ROOT));
    html.text(" ");
    lines.link(
        expectation.passage(),
        Lines.onOneLine(EventLine.of(expectation, lines.directory())),
        "open");
    html.close("p").open("p", "class", "by");
    html.text(Wording.of(expectation.likelihood()));
    if (expectation.horizon().isKnown()) {
      html.text(" · " + DateWords.of(expectation.horizon()));
    }
    if (holder != null) {
      html.text(" · expected by ").element("span", lines.directory().name(holder), "dir", "auto");
    }
    html.text(" · ");
    lines.origin(expectation.passage());
    html.close("p");
    lines.quote(expectation.passage());
    for (Passage passage : outcome.resolvedBy()) {
      html.open("div", "class", "resolved").element("p", "Decided by", "class", "by");
      lines.quote(passage);
      html.open("p", "class", "by");
      lines.origin(passage);
      html.close("p").close("div");
    }
    html.close("li");
  }
}
