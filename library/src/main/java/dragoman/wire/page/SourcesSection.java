package dragoman.wire.page;

import dragoman.article.Article;
import dragoman.article.Basis;
import dragoman.situation.Situation;
import dragoman.text.DateInterval;
import dragoman.view.DateWords;
import dragoman.view.SourceList;
import dragoman.view.Wording;
import java.util.List;
import java.util.stream.Stream;

/// The articles, with what their dates rest on and which files are copies.
final class SourcesSection {
  private SourcesSection() {}

  static void write(Situation situation, Lines lines) {
    SourceList sources = SourceList.of(situation, lines.directory());
    lines.openSection("sources", "Sources", sources.originals().size());
    lines.openPages("ol", "sources");
    sources.originals().forEach(entry -> entry(entry, situation, lines));
    lines.closePages("ol");
    lines.closeSection();
  }

  private static void entry(SourceList.Entry entry, Situation situation, Lines lines) {
    Article article = entry.article();
    Html html = lines.html();
    List<String> ids =
        Stream.concat(Stream.of(article), entry.copies().stream()).map(Article::id).toList();
    List<String> actors =
        situation.cast().stream()
            .filter(i -> i.members().stream().anyMatch(m -> ids.contains(m.article())))
            .map(i -> i.actor().id())
            .toList();
    html.line().open("li", lines.filters("source", actors, ids, entry.published(), "", ""));
    html.open("p", "class", "what");
    title(article, lines);
    html.close("p").open("p", "class", "by");
    html.text(article.publisher().value().isEmpty() ? "Publisher not found" : "");
    html.element("span", article.publisher().value(), "dir", "auto").text(" · ");
    html.text(date(entry.published(), entry.basis()));
    if (!article.authors().value().isEmpty()) {
      html.text(" · by ").element("span", Wording.list(article.authors().value()), "dir", "auto");
    }
    html.text(" · ").element("span", article.source(), "class", "file", "dir", "auto");
    entry
        .copies()
        .forEach(copy ->
            html.text(" · copy: ")
                .element(
                    "span",
                    copy.publisher().value() + " " + copy.source(),
                    "class",
                    "file",
                    "dir",
                    "auto"));
    html.close("p").close("li");
  }

  private static void title(Article article, Lines lines) {
    String title = article.title().value().isBlank() ? article.source() : article.title().value();
    if (article.text().length() == 0) {
      lines.html().element("span", title, "dir", "auto");
    } else {
      var first = article.body().stream().filter(span -> span.length() > 0).findFirst();
      lines
          .html()
          .element(
              "a",
              title,
              "class",
              "open whole",
              "dir",
              "auto",
              "href",
              first
                  .map(span -> Lines.href(article.passage(span)))
                  .orElse("#p=" + article.id() + ":0-0"));
    }
  }

  private static String date(DateInterval published, Basis basis) {
    return published.isKnown()
        ? DateWords.of(published) + " (date: " + Wording.of(basis) + ")"
        : "undated";
  }
}
