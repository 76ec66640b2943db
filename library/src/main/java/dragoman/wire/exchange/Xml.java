package dragoman.wire.exchange;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML 1.0 in which text cannot become markup. Characters XML forbids become U+FFFD.
final class Xml {
  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Xml(Appendable out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /// Opens an element on a line of its own; `attributes` are names and values in turn, those
  /// without a value are left out.
  Xml open(String element, String... attributes) throws IOException {
    begin(element, attributes);
    out.append(">\n");
    open.push(element);
    return this;
  }

  Xml close() throws IOException {
    String element = open.pop();
    out.append("  ".repeat(open.size())).append("</").append(element).append(">\n");
    return this;
  }

  /// An element without content.
  Xml empty(String element, String... attributes) throws IOException {
    begin(element, attributes);
    out.append("/>\n");
    return this;
  }

  /// An element with text only.
  Xml text(String element, String text) throws IOException {
    begin(element);
    out.append('>');
    escape(text);
    out.append("</").append(element).append(">\n");
    return this;
  }

  private void begin(String element, String... attributes) throws IOException {
    out.append("  ".repeat(open.size())).append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
  }

  private void escape(String text) throws IOException {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t', '\n', '\r' -> out.append("&#").append(Integer.toString(c)).append(';');
        default -> out.append(Character.toString(isAllowed(c) ? c : 0xFFFD));
      }
    }
  }

  private static boolean isAllowed(int c) {
    boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c >= ' ' && !isSurrogate && c != 0xFFFE && c != 0xFFFF;
  }
}
