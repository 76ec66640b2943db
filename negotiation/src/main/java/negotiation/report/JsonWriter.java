package negotiation.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes maps, lists, text, numbers and truth values as JSON, two spaces a level.
final class JsonWriter {
  private final StringBuilder json = new StringBuilder();

  private JsonWriter() {}

  static String write(Map<String, ?> root) {
    var writer = new JsonWriter();
    writer.value(root, 0);
    return writer.json.append('\n').toString();
  }

  private void value(Object value, int depth) {
    switch (value) {
      case Map<?, ?> map -> {
        json.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          json.append(separator);
          line(depth + 1);
          text(String.valueOf(entry.getKey()));
          json.append(": ");
          value(entry.getValue(), depth + 1);
          separator = ",";
        }
        close(map.isEmpty(), '}', depth);
      }
      case List<?> list -> {
        json.append('[');
        boolean flat = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
        String separator = "";
        for (Object item : list) {
          json.append(separator);
          if (flat) {
            json.append(separator.isEmpty() ? "" : " ");
          } else {
            line(depth + 1);
          }
          value(item, depth + 1);
          separator = ",";
        }
        close(flat, ']', depth);
      }
      case Double number -> number(number);
      case Number number -> json.append(number);
      case Boolean truth -> json.append(truth);
      default -> text(value.toString());
    }
  }

  private void close(boolean onLine, char bracket, int depth) {
    if (!onLine) {
      line(depth);
    }
    json.append(bracket);
  }

  private void line(int depth) {
    json.append('\n').append("  ".repeat(depth));
  }

  /* Six decimals: more would only show the machine's rounding. */
  private void number(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("JSON has no word for " + number);
    }
    String text = String.format(Locale.ROOT, "%.6f", number);
    json.append(text.replaceAll("0+$", "").replaceAll("\\.$", ".0"));
  }

  private void text(String text) {
    json.append('"');
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      switch (letter) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          boolean plain =
              letter >= ' ' && letter != '<' && letter != '\u2028' && letter != '\u2029';
          json.append(
              plain
                  ? String.valueOf(letter)
                  : "\\u" + String.format(Locale.ROOT, "%04x", (int) letter));
        }
      }
    }
    json.append('"');
  }
}
