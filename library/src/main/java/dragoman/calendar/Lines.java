package dragoman.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The lines of the calendar's resource files.
final class Lines {
  private Lines() {}

  /// The lines of a file, stripped, without comments; empty lines stay.
  static List<String> of(String name) {
    try (InputStream file = Lines.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its file dragoman/calendar/" + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dragoman/calendar/" + name, e);
    }
  }
}
