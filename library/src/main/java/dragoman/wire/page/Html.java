package dragoman.wire.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes HTML in which text cannot become markup: every text and every attribute value is escaped
/// here and nowhere else, every element is closed, and what could run (`on…`, `style`, links that
/// are not `#…`, `http:` or `https:`) is refused.
final class Html {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
  private static final Pattern LINK = Pattern.compile("(#|https?://).*|data:,", Pattern.DOTALL);
  private static final Set<String> VOID = Set.of("meta", "link", "br", "input", "hr");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// Opens an element; `attributes` are names and values in turn. An attribute whose value is empty
  /// is left out, but for `value` and `alt`.
  Html open(String element, String... attributes) {
    out.append('<').append(name(element));
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append('>');
    if (!VOID.contains(element)) {
      open.push(element);
    }
    return this;
  }

  Html text(String text) {
    escape(text, out);
    return this;
  }

  /// Closes the element opened last, which must be `element`.
  Html close(String element) {
    String last = open.pop();
    if (!last.equals(element)) {
      throw new IllegalStateException("</" + element + "> where <" + last + "> is open");
    }
    out.append("</").append(element).append('>');
    return this;
  }

  /// An element with text only.
  Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /// A line end, so that the file can be read.
  Html line() {
    out.append('\n');
    return this;
  }

  /// Style or script of this program's own, as it is.
  ///
  /// @throws IllegalArgumentException when it would end its element
  Html own(String element, String content, String... attributes) {
    if (content.toLowerCase(Locale.ROOT).contains("</" + element)) {
      throw new IllegalArgumentException("this would end its <" + element + ">");
    }
    open(element, attributes);
    out.append(content);
    return close(element);
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  private void attribute(String attribute, String value) {
    String lower = name(attribute).toLowerCase(Locale.ROOT);
    if (lower.startsWith("on") || lower.equals("style") || lower.equals("srcdoc")) {
      throw new IllegalArgumentException("not on this page: " + attribute);
    }
    if ((lower.equals("href") || lower.equals("src")) && !LINK.matcher(value).matches()) {
      throw new IllegalArgumentException("not a link of this page: " + value);
    }
    if (!value.isEmpty() || lower.equals("value") || lower.equals("hidden")) {
      out.append(' ').append(attribute).append("=\"");
      escape(value, out);
      out.append('"');
    }
  }

  private static String name(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name of HTML: " + name);
    }
    return name;
  }

  /// Characters HTML forbids become U+FFFD.
  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        default -> out.append(isForbidden(c) ? '\uFFFD' : c);
      }
    }
  }

  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F) || c >= 0xFFFE;
  }
}
