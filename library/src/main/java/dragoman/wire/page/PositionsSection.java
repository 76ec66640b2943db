package dragoman.wire.page;

import dragoman.position.Position;
import dragoman.situation.Situation;
import dragoman.view.PositionsMatrix;
import dragoman.view.Wording;
import java.util.List;
import java.util.Locale;

/// Who stands where on what: actors by issues.
final class PositionsSection {
  private PositionsSection() {}

  static void write(Situation situation, Lines lines) {
    if (situation.positions().isEmpty()) {
      return;
    }
    PositionsMatrix matrix = PositionsMatrix.of(situation);
    lines.openSection("positions", "Positions", situation.positions().size());
    Html html = lines.html();
    html.open(
            "div",
            "class",
            "wide",
            "role",
            "region",
            "tabindex",
            "0",
            "aria-label",
            "Positions, actors by issues")
        .open("table", "class", "positions")
        .element("caption", "Positions: actors by issues", "class", "unseen")
        .open("thead")
        .open("tr")
        .element("th", "Actor", "scope", "col");
    matrix.issues().forEach(issue -> html.element("th", issue, "scope", "col", "dir", "auto"));
    html.close("tr").close("thead").open("tbody");
    for (String actor : matrix.actors()) {
      html.line()
          .open("tr")
          .element("th", lines.directory().name(actor), "scope", "row", "dir", "auto");
      for (String issue : matrix.issues()) {
        List<Position> here = matrix.at(actor, issue);
        html.open("td", "data-issue", issue, "class", here.isEmpty() ? "none" : "some");
        here.forEach(position -> position(position, lines));
        html.close("td");
      }
      html.close("tr");
    }
    html.close("tbody").close("table").close("div");
    lines.closeSection();
  }

  private static void position(Position position, Lines lines) {
    Html html = lines.html();
    var article = position.passage().article();
    html.open(
        "div",
        lines.filters(
            "position",
            List.of(position.actor()),
            List.of(article),
            lines.directory().published(article).value(),
            "",
            ""));
    lines.link(
        position.passage(),
        Wording.of(position.stance()),
        "open chip is-" + position.stance().name().toLowerCase(Locale.ROOT));
    String condition = position.condition();
    if (condition != null) {
      html.text(" ").element("span", condition, "class", "condition", "dir", "auto");
    }
    String speaker =
        lines
            .directory()
            .statement(position.statement())
            .flatMap(lines.directory()::speaker)
            .map(name -> "according to " + name + " · ")
            .orElse("");
    html.element("p", speaker + lines.originText(position.passage()), "class", "by", "dir", "auto");
    html.close("div");
  }
}
