package dragoman.wire.page;

import dragoman.event.Status;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.view.DateWords;
import dragoman.view.Directory;
import dragoman.view.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What all sections of the page write alike: lines that can be filtered, links to passages,
/// quotations, chips.
final class Lines {
  /// How many lines of a long list are shown before a button for more.
  static final int PAGE = 150;

  private static final int NO_LIST = Integer.MIN_VALUE;

  private final Html html;
  private final Directory directory;
  private int inList = NO_LIST;

  Lines(Html html, Directory directory) {
    this.html = html;
    this.directory = directory;
  }

  Html html() {
    return html;
  }

  Directory directory() {
    return directory;
  }

  /// Opens a section with its heading; where its lines can be filtered it counts them.
  void openSection(String id, String heading, int count) {
    html.line()
        .open("section", "id", id, "aria-labelledby", id + "-heading")
        .open("h2", "id", id + "-heading", "tabindex", "-1")
        .text(heading)
        .text(" ")
        .element("span", String.valueOf(count), "class", "count", "data-total", "" + count)
        .close("h2");
  }

  /// Opens a list of which the page's script shows so many lines at first.
  void openPages(String element, String kind) {
    inList = 0;
    html.open(element, "class", (kind + " pages").strip());
  }

  void closePages(String element) {
    inList = NO_LIST;
    html.close(element);
  }

  void closeSection() {
    html.close("section").line();
  }

  /// Where a passage is opened: the page itself, at `#p=article:begin-end`.
  static String href(Passage passage) {
    return "#p="
        + URLEncoder.encode(passage.article(), StandardCharsets.UTF_8).replace("+", "%20")
        + ":"
        + passage.span().begin()
        + "-"
        + passage.span().end();
  }

  /// A link that opens a passage.
  void link(Passage passage, String text, String kind) {
    html.element("a", text, "class", kind, "href", href(passage), "dir", "auto");
  }

  /// The words of a passage as a quotation.
  void quote(Passage passage) {
    html.open("blockquote", "class", "quote")
        .element("p", onOneLine(passage.exact()), "dir", "auto")
        .close("blockquote");
  }

  /// Publisher and date of a passage, as its link.
  void origin(Passage passage) {
    link(passage, originText(passage), "origin");
  }

  /// Passages side by side, each with its origin.
  void sides(List<Passage> passages) {
    html.open("div", "class", "sides");
    for (Passage passage : passages) {
      html.open("div", "class", "side");
      quote(passage);
      html.open("p", "class", "by");
      origin(passage);
      html.close("p").close("div");
    }
    html.close("div");
  }

  String originText(Passage passage) {
    var published = directory.published(passage.article()).value();
    return directory.origin(passage.article())
        + (published.isKnown() ? ", " + DateWords.of(published) : ", undated");
  }

  /// A word in a box; `kind` gives its colour, the word its meaning.
  void chip(String word, String kind) {
    html.element("span", word, "class", "chip is-" + kind);
  }

  /// The status of an event: the shape the timeline has for it, and the word.
  void status(Status status) {
    Mark mark = Mark.of(status);
    html.open("span", "class", "state-of " + mark.kind());
    glyph(mark);
    html.text(Wording.of(status)).close("span");
  }

  /// The shape alone, for the eye only.
  void glyph(Mark mark) {
    html.open(
            "svg", "viewBox", "-7 -7 14 14", "aria-hidden", "true", "class", "mark " + mark.kind())
        .open("path", "d", mark.path())
        .close("path")
        .close("svg");
  }

  /// The attributes by which a line is found, one call for each line: ids of actors and articles,
  /// days, status and type.
  String[] filters(
      String element,
      Collection<String> actors,
      Collection<String> articles,
      DateInterval date,
      String status,
      String type) {
    List<String> attributes = new ArrayList<>();
    boolean isLater = ++inList > PAGE;
    attributes.addAll(List.of("class", "line " + element + (isLater ? " later" : "")));
    attributes.addAll(List.of("data-actors", ids(actors)));
    attributes.addAll(List.of("data-articles", ids(articles)));
    attributes.addAll(List.of("data-from", day(date.earliest())));
    attributes.addAll(List.of("data-to", day(date.latest())));
    attributes.addAll(List.of("data-status", status));
    attributes.addAll(List.of("data-type", type));
    return attributes.toArray(String[]::new);
  }

  /// Ids are separated by line ends: they are names others gave and may hold anything else.
  private static String ids(Collection<String> ids) {
    return String.join("\n", ids.stream().distinct().toList());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
