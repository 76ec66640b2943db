package dragoman.wire.page;

import dragoman.situation.Situation;
import dragoman.view.AtAGlance;
import dragoman.view.EventLine;
import dragoman.view.Evidence;
import dragoman.view.Headline;
import dragoman.view.Wording;

/// The title and the five lines.
final class GlanceSection {
  private GlanceSection() {}

  static void write(Situation situation, Lines lines) {
    Html html = lines.html();
    Headline headline = Headline.of(situation, lines.directory());
    html.open("header", "class", "masthead")
        .element(
            "p",
            "Briefing · "
                + Wording.count(situation.readings().size(), "article")
                + " · "
                + Wording.count(situation.events().size(), "event")
                + " · "
                + Wording.count(situation.statements().size(), "statement"),
            "class",
            "overline")
        .element("h1", headline.title(situation, lines.directory()), "dir", "auto");
    if (!headline.events().isEmpty()) {
      var event = headline.events().getFirst();
      EventLine line = EventLine.of(event, lines.directory());
      boolean isTitle = headline.namesTheWhole(situation, lines.directory());
      html.open("p", "class", "headline");
      lines.link(
          Evidence.of(event).report().passage(),
          (isTitle ? line.action() : line.text())
              + (line.place().isEmpty() ? "" : " · " + line.place()),
          "open");
      html.text(" · " + line.when() + " ");
      lines.status(event.status());
      html.close("p");
    }
    html.open("dl", "class", "glance", "aria-label", "At a glance");
    for (AtAGlance.Line line : AtAGlance.of(situation, lines.directory()).lines()) {
      html.line()
          .open("div", "class", line.isShort() ? "short" : "")
          .element("dt", line.name())
          .open("dd");
      line.facts().forEach(fact -> fact(fact, lines));
      html.close("dd").close("div");
    }
    html.close("dl").close("header").line();
  }

  private static void fact(AtAGlance.Fact fact, Lines lines) {
    Html html = lines.html().open("span", "class", "fact");
    if (fact.passages().isEmpty()) {
      html.element("span", fact.text(), "dir", "auto");
    } else {
      lines.link(fact.passages().getFirst(), fact.text(), "open");
    }
    if (!fact.detail().isEmpty()) {
      html.text(" ").element("span", fact.detail(), "class", "detail", "dir", "auto");
    }
    html.close("span").text(" ");
  }
}
