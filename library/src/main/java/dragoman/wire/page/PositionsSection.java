package dragoman.wire.page;

import dragoman.position.Linkage;
import dragoman.position.Position;
import dragoman.situation.Situation;
import dragoman.text.DateInterval;
import dragoman.view.PositionsMatrix;
import dragoman.view.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who stands where on what: issues by actors, a cell coloured by its stance and hatched where
/// sources disagree; and what hangs on what.
final class PositionsSection {
  private PositionsSection() {}

  static void write(Situation situation, Lines lines) {
    if (situation.positions().isEmpty()) {
      return;
    }
    PositionsMatrix matrix = PositionsMatrix.of(situation);
    lines.openSection("positions", "Positions", situation.positions().size());
    Html html = lines.html();
    legend(html);
    html.open(
            "div",
            "class",
            "wide",
            "role",
            "region",
            "tabindex",
            "0",
            "aria-label",
            "Positions, issues by actors")
        .open("table", "class", "positions")
        .element("caption", "Positions: issues by actors", "class", "unseen")
        .open("thead")
        .open("tr")
        .element("th", "Issue", "scope", "col");
    for (String actor : matrix.actors()) {
      html.element("th", lines.directory().name(actor), "scope", "col", "dir", "auto");
    }
    html.close("tr").close("thead").open("tbody");
    Map<String, Map<String, List<Position>>> cells = matrix.cells();
    for (String issue : matrix.issues()) {
      html.line().open("tr").element("th", issue, "scope", "row", "dir", "auto");
      Map<String, List<Position>> row = cells.getOrDefault(issue, Map.of());
      for (String actor : matrix.actors()) {
        cell(lines, actor, row.getOrDefault(actor, List.of()));
      }
      html.close("tr");
    }
    html.close("tbody").close("table").close("div");
    linkages(situation, lines);
    lines.closeSection();
  }

  private static void legend(Html html) {
    html.open("p", "class", "by legend");
    for (Position.Stance stance : Position.Stance.values()) {
      html.element("span", Wording.of(stance), "class", "key stance-" + lower(stance)).text(" ");
    }
    html.element("span", "sources disagree", "class", "key disputed").close("p");
  }

  private static String lower(Position.Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  private static void cell(Lines lines, String actor, List<Position> here) {
    Html html = lines.html();
    if (here.isEmpty()) {
      html.open("td", "class", "none").close("td");
      return;
    }
    String disputed = PositionsMatrix.disagree(here) ? " disputed" : "";
    html.open(
        "td",
        "data-issue",
        lines.directory().name(actor),
        "class",
        "some stance-" + lower(PositionsMatrix.leading(here)) + disputed);
    here.forEach(position -> position(position, lines));
    html.close("td");
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
    lines.link(position.passage(), Wording.of(position.stance()), "open");
    String condition = position.condition();
    if (condition != null) {
      html.text(" ").element("span", condition, "class", "condition", "dir", "auto");
    }
    String speaker = according(position.statement(), lines);
    html.element("p", speaker + lines.originText(position.passage()), "class", "by", "dir", "auto");
    html.close("div");
  }

  private static String according(@Nullable String statement, Lines lines) {
    return lines
        .directory()
        .according(statement)
        .map(name -> "according to " + name + " · ")
        .orElse("");
  }

  private static void linkages(Situation situation, Lines lines) {
    if (situation.linkages().isEmpty()) {
      return;
    }
    Html html = lines.html().line();
    html.element("h3", "What hangs on what");
    lines.openPages("ul", "linkages");
    for (Linkage linkage : situation.linkages()) {
      String article = linkage.passage().article();
      html.line()
          .open(
              "li",
              lines.filters("linkage", List.of(), List.of(article), DateInterval.UNKNOWN, "", ""))
          .open("p", "class", "what");
      lines.link(linkage.passage(), linkage.issue(), "open");
      html.text(" ").element("span", Wording.of(linkage.kind()), "class", "chip").text(" ");
      html.element("span", linkage.condition(), "dir", "auto").close("p");
      html.open("p", "class", "by").text(according(linkage.statement(), lines));
      lines.origin(linkage.passage());
      html.close("p");
      lines.quote(linkage.passage());
      html.close("li");
    }
    lines.closePages("ul");
  }
}
