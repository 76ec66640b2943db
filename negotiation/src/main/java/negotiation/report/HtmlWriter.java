package negotiation.report;

import java.util.List;

/// Writes blocks as one self-contained page: no script, nothing fetched.
final class HtmlWriter {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; }
      th, td { border: 1px solid #8886; padding: .25rem .6rem; text-align: left; vertical-align: top; }
      th { background: #8882; }
      figure { margin: 1rem 0; }
      svg { max-width: 100%; height: auto; background: #fff; }
      figcaption { color: #777; }
      summary { cursor: pointer; }
      """;

  private final StringBuilder page = new StringBuilder();

  private HtmlWriter() {}

  static String write(String title, List<Block> blocks) {
    var writer = new HtmlWriter();
    writer
        .page
        .append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src 'unsafe-inline'\">\n<title>")
        .append(escape(title))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n");
    blocks.forEach(writer::block);
    writer.page.append("</body>\n</html>\n");
    return writer.page.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading(int level, String text) -> element("h" + Math.min(level, 6), escape(text));
      case Block.Paragraph(String text) -> element("p", escape(text));
      case Block.Items(var items) -> {
        page.append("<ul>\n");
        items.forEach(item -> element("li", escape(item)));
        page.append("</ul>\n");
      }
      case Block.Table(var header, var rows) -> {
        page.append("<table>\n<thead>");
        row(header, "th");
        page.append("</thead>\n<tbody>\n");
        rows.forEach(row -> row(row, "td"));
        page.append("</tbody>\n</table>\n");
      }
      case Block.Figure(String svg, String caption) -> {
        page.append("<figure>\n").append(svg);
        element("figcaption", escape(caption));
        page.append("</figure>\n");
      }
      case Block.Details(String summary, var blocks) -> {
        page.append("<details>\n");
        element("summary", escape(summary));
        blocks.forEach(this::block);
        page.append("</details>\n");
      }
    }
  }

  private void row(List<String> cells, String element) {
    page.append("<tr>");
    for (String cell : cells) {
      page.append('<').append(element).append('>').append(escape(cell));
      page.append("</").append(element).append('>');
    }
    page.append("</tr>\n");
  }

  private void element(String name, String inner) {
    page.append('<').append(name).append('>').append(inner);
    page.append("</").append(name).append(">\n");
  }

  /// For text and for attribute values in quotes.
  static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      switch (letter) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(letter < ' ' && letter != '\n' && letter != '\t' ? ' ' : letter);
      }
    }
    return escaped.toString();
  }
}
