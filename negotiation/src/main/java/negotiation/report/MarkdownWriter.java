package negotiation.report;

import java.util.List;

/// Writes blocks as CommonMark with tables; drawings are left to the HTML page.
final class MarkdownWriter {
  private static final String SPECIAL = "\\`*_{}[]<>|#&~$";

  private final StringBuilder page = new StringBuilder();

  private MarkdownWriter() {}

  static String write(List<Block> blocks) {
    var writer = new MarkdownWriter();
    blocks.forEach(writer::block);
    return writer.page.toString().strip() + "\n";
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading(int level, String text) ->
          page.append("#".repeat(level)).append(' ').append(escape(text)).append("\n\n");
      case Block.Paragraph(String text) -> page.append(atLineStart(escape(text))).append("\n\n");
      case Block.Items(var items) -> {
        items.forEach(item -> page.append("- ").append(atLineStart(escape(item))).append('\n'));
        page.append('\n');
      }
      case Block.Table(var header, var rows) -> {
        row(header);
        page.append("|---".repeat(header.size())).append("|\n");
        rows.forEach(this::row);
        page.append('\n');
      }
      case Block.Figure(_, String caption) ->
          page.append('*').append(escape(caption)).append(" (drawn in the HTML report)*\n\n");
      case Block.Details(String summary, var blocks) -> {
        page.append("**").append(escape(summary)).append("**\n\n");
        blocks.forEach(this::block);
      }
    }
  }

  private void row(List<String> cells) {
    for (String cell : cells) {
      page.append("| ").append(escape(cell)).append(' ');
    }
    page.append("|\n");
  }

  static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter < ' ') {
        escaped.append(' ');
      } else {
        if (SPECIAL.indexOf(letter) >= 0) {
          escaped.append('\\');
        }
        escaped.append(letter);
      }
    }
    return escaped.toString();
  }

  /* "1. ", "- ", "+ " and "=" begin lists, rules and headings at the start of a line. */
  private static String atLineStart(String text) {
    if (text.isEmpty()) {
      return text;
    }
    char first = text.charAt(0);
    if (first == '-' || first == '+' || first == '=') {
      return "\\" + text;
    }
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean list = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
    return list ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
  }
}
