package dragoman.wire.page;

import dragoman.situation.Identity;
import dragoman.situation.Situation;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.view.CastList;
import dragoman.view.Wording;
import java.util.List;

/// Who appears, with offices under the names.
final class CastSection {
  private CastSection() {}

  static void write(Situation situation, Lines lines) {
    CastList cast = CastList.of(situation, lines.directory());
    if (cast.entries().isEmpty()) {
      return;
    }
    lines.openSection("cast", "Cast", cast.entries().size());
    lines.openPages("ul", "cast");
    cast.entries().forEach(entry -> entry(entry, lines));
    lines.closePages("ul");
    lines.closeSection();
  }

  private static void entry(CastList.Entry entry, Lines lines) {
    Html html = lines.html();
    Identity identity = entry.identity();
    var actor = identity.actor();
    List<String> articles = identity.mentions().stream().map(Passage::article).distinct().toList();
    html.line()
        .open(
            "li",
            lines.filters("actor", List.of(actor.id()), articles, DateInterval.UNKNOWN, "", ""))
        .open("p", "class", "what");
    if (identity.mentions().isEmpty()) {
      html.element("span", actor.name(), "dir", "auto");
    } else {
      lines.link(identity.mentions().getFirst(), actor.name(), "open");
    }
    html.close("p");
    for (CastList.OfficeLine office : entry.offices()) {
      html.open("p", "class", "office");
      lines.link(office.passages().getFirst(), office.full(), "origin");
      html.close("p");
    }
    html.open("p", "class", "by").text(Wording.of(actor.kind()));
    if (actor.country() != null) {
      html.text(" · ").element("abbr", actor.country(), "title", "country code (ISO 3166-1)");
    }
    html.text(" · " + entry.presence()).close("p");
    if (!entry.otherNames().isEmpty()) {
      html.open("p", "class", "by").text("also ");
      html.element("span", String.join(", ", entry.otherNames()), "dir", "auto").close("p");
    }
    if (identity.members().size() > 1) {
      reasons(identity.reasons(), html);
    }
    html.close("li");
  }

  private static void reasons(List<String> reasons, Html html) {
    if (!reasons.isEmpty()) {
      html.open("details", "class", "reasons").element("summary", "Why these are one").open("ul");
      reasons.forEach(reason -> html.element("li", reason, "dir", "auto"));
      html.close("ul").close("details");
    }
  }
}
