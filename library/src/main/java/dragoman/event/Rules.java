package dragoman.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads a rule file of this room: tab-separated columns, one rule a line; lines that begin with
/// `#` and empty lines are for the reader.
final class Rules {
  /// A rule and where it stands, for messages.
  record Line(String file, int number, List<String> columns) {
    String column(int i) {
      return columns.get(i);
    }

    IllegalStateException wrong(String why) {
      return new IllegalStateException(file + ", line " + number + ": " + why);
    }
  }

  private Rules() {}

  /// @param columns how many columns every rule has
  static List<Line> of(String file, int columns) {
    try (var stream = Rules.class.getResourceAsStream("/dragoman/event/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("no rule file " + file);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<String> lines = reader.lines().toList();
      return java.util.stream.IntStream.range(0, lines.size())
          .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
          .mapToObj(i -> new Line(file, i + 1, List.of(lines.get(i).split("\t", -1))))
          .map(line -> checked(line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rule file " + file, e);
    }
  }

  private static Line checked(Line line, int columns) {
    if (line.columns().size() != columns) {
      throw line.wrong(columns + " columns expected, found " + line.columns());
    }
    return line;
  }
}
