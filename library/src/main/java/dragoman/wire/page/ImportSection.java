package dragoman.wire.page;

import dragoman.situation.Situation;

/// What could not be read and what was left out.
final class ImportSection {
  private ImportSection() {}

  static void write(Situation situation, Lines lines) {
    Html html = lines.html();
    html.line()
        .open("section", "id", "import", "aria-labelledby", "import-heading")
        .element("h2", "Import report", "id", "import-heading", "tabindex", "-1");
    html.element("h3", "Not read");
    if (situation.unreadable().isEmpty()) {
      html.element("p", "Everything that arrived was read.");
    } else {
      html.open("ul", "class", "report");
      for (var unreadable : situation.unreadable()) {
        html.open("li")
            .element("span", unreadable.source(), "class", "file", "dir", "auto")
            .text(" " + unreadable.reason() + "; " + unreadable.remedy())
            .close("li");
      }
      html.close("ul");
    }
    if (!situation.notes().isEmpty()) {
      html.element("h3", "Left out").open("ul", "class", "report");
      situation.notes().forEach(note -> html.element("li", note, "dir", "auto"));
      html.close("ul");
    }
    html.close("section").line();
  }
}
