package dragoman.wire.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Writes the content lines of iCalendar (RFC 5545): CR LF ends, folded at 75 octets without
/// breaking a character, text with its four special characters escaped.
final class CalendarLines {
  private static final int OCTETS = 75;

  private final Appendable out;

  CalendarLines(Appendable out) {
    this.out = out;
  }

  /// A line whose value is no free text.
  CalendarLines line(String name, String value) throws IOException {
    String line = name + ":" + value;
    int used = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      String character = Character.toString(c);
      int octets = character.getBytes(StandardCharsets.UTF_8).length;
      if (used + octets > OCTETS) {
        out.append("\r\n ");
        used = 1;
      }
      out.append(character);
      used += octets;
      i += character.length();
    }
    out.append("\r\n");
    return this;
  }

  /// A line of free text; without text there is no line.
  CalendarLines text(String name, String text) throws IOException {
    String clean =
        text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    return clean.isBlank() ? this : line(name, escaped(clean));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }
}
