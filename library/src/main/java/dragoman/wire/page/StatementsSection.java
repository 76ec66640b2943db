package dragoman.wire.page;

import dragoman.situation.Situation;
import dragoman.statement.Statement;
import dragoman.statement.Statement.Form;
import dragoman.statement.Statement.Polarity;
import dragoman.text.Passage;
import dragoman.view.CastList;
import dragoman.view.StatementText;
import dragoman.view.StatementsBySpeaker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Statements under those whose word they are.
final class StatementsSection {
  private StatementsSection() {}

  static void write(Situation situation, Lines lines) {
    if (situation.statements().isEmpty()) {
      return;
    }
    Map<String, String> offices = new LinkedHashMap<>();
    for (CastList.Entry entry : CastList.of(situation, lines.directory()).entries()) {
      entry.offices().stream()
          .filter(office -> !office.former())
          .findFirst()
          .ifPresent(office -> offices.put(entry.identity().actor().id(), office.text()));
    }
    lines.openSection("statements", "Statements", situation.statements().size());
    for (var group : StatementsBySpeaker.of(situation, lines.directory()).groups()) {
      Html html = lines.html().line().open("div", "class", "group");
      html.open("h3").element("span", group.speaker(), "dir", "auto").close("h3");
      String office = offices.getOrDefault(Objects.requireNonNullElse(group.actor(), ""), "");
      if (!office.isEmpty()) {
        html.element("p", office, "class", "office", "dir", "auto");
      }
      lines.openPages("ol", "statements");
      group.statements().forEach(statement -> statement(statement, lines));
      lines.closePages("ol");
      html.close("div");
    }
    lines.closeSection();
  }

  private static void statement(Statement statement, Lines lines) {
    Html html = lines.html();
    Passage passage = statement.passage();
    StatementText text = new StatementText(statement, lines.directory());
    var speaker = statement.speaker();
    List<String> actors =
        Stream.of(speaker == null ? null : speaker.actor(), statement.addressee())
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .toList();
    html.line()
        .open(
            "li",
            lines.filters(
                "statement",
                actors,
                List.of(passage.article()),
                lines.directory().published(passage.article()).value(),
                "",
                ""))
        .open("blockquote", "class", "said " + (isQuoted(statement) ? "quoted" : "reported"))
        .open("p");
    if (text.isCueFirst()) {
      html.element("span", Lines.onOneLine(text.cue()), "class", "cue", "dir", "auto").text(" ");
    }
    lines.link(passage, content(statement, text), "open");
    if (!text.isCueFirst() && !text.cue().isEmpty()) {
      html.text(" ").element("span", Lines.onOneLine(text.cue()), "class", "cue", "dir", "auto");
    }
    html.close("p").close("blockquote").open("p", "class", "by");
    if (statement.polarity() == Polarity.NEGATED) {
      lines.chip("not said or denied", "denied");
      html.text(" ");
    }
    String addressee = statement.addressee();
    if (addressee != null) {
      html.text("to ")
          .element("span", lines.directory().name(addressee), "dir", "auto")
          .text(" · ");
    }
    lines
        .directory()
        .according(statement.within())
        .ifPresent(
            outer -> html.text("as told by ").element("span", outer, "dir", "auto").text(" · "));
    lines.origin(passage);
    html.close("p").close("li");
  }

  private static boolean isQuoted(Statement statement) {
    return statement.form() == Form.DIRECT;
  }

  private static String content(Statement statement, StatementText text) {
    String words = Lines.onOneLine(text.content());
    boolean marked = words.isEmpty() || words.codePoints().anyMatch(c -> "“\"«„‘".indexOf(c) >= 0);
    return isQuoted(statement) && !marked ? "“" + words + "”" : words;
  }
}
