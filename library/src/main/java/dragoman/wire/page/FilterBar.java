package dragoman.wire.page;

import dragoman.article.Article;
import dragoman.event.EventType;
import dragoman.event.Status;
import dragoman.situation.Situation;
import dragoman.situation.SituationEvent;
import dragoman.view.Wording;
import java.util.List;
import java.util.TreeSet;

/// The filters: free text, actor, source, dates, status and type of events. Hidden until the page's
/// script shows them; without it every line is on the page.
final class FilterBar {
  private FilterBar() {}

  static void write(Situation situation, Lines lines) {
    Html html = lines.html();
    html.open(
            "form",
            "id",
            "filters",
            "role",
            "search",
            "aria-label",
            "Filter the briefing",
            "hidden",
            "")
        .open("div", "class", "search")
        .element("label", "Search", "for", "q")
        .open("input", "id", "q", "type", "search", "autocomplete", "off", "placeholder", "Search")
        .element(
            "button",
            "Filters",
            "type",
            "button",
            "id",
            "more",
            "aria-expanded",
            "false",
            "aria-controls",
            "facets")
        .close("div")
        .open("div", "id", "facets", "hidden", "");
    choice(
        html,
        "actor",
        "Actor",
        situation.cast().stream().map(i -> new Option(i.actor().id(), i.actor().name())).toList());
    choice(
        html,
        "source",
        "Source",
        situation.readings().stream().map(r -> source(r.article())).toList());
    date(html, "from", "From");
    date(html, "to", "To");
    TreeSet<Status> statuses = new TreeSet<>();
    TreeSet<EventType> types = new TreeSet<>();
    for (SituationEvent event : situation.foundEvents()) {
      statuses.add(event.status());
      types.add(event.type());
    }
    choice(
        html,
        "status",
        "Event status",
        statuses.stream().map(Wording::of).map(word -> new Option(word, word)).toList());
    choice(
        html,
        "type",
        "Event type",
        types.stream().map(Wording::of).map(word -> new Option(word, word)).toList());
    html.close("div")
        .open("p", "class", "state")
        .element("span", "", "id", "found", "role", "status")
        .text(" ")
        .element("button", "Clear filters", "type", "button", "id", "clear", "hidden", "")
        .close("p")
        .close("form");
  }

  private static Option source(Article article) {
    String title = article.title().value().isBlank() ? article.source() : article.title().value();
    String publisher = article.publisher().value();
    return new Option(article.id(), publisher.isEmpty() ? title : publisher + ": " + title);
  }

  private static void choice(Html html, String id, String label, List<Option> options) {
    if (options.size() > 1) {
      html.open("div", "class", "field")
          .element("label", label, "for", id)
          .open("select", "id", id)
          .element("option", "any", "value", "");
      options.forEach(option ->
          html.element("option", Lines.onOneLine(option.label()), "value", option.value()));
      html.close("select").close("div");
    }
  }

  private static void date(Html html, String id, String label) {
    html.open("div", "class", "field")
        .element("label", label, "for", id)
        .open("input", "id", id, "type", "date")
        .close("div");
  }

  private record Option(String value, String label) {}
}
