package dragoman.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A word list of this room: a resource of tab-separated lines, `#` for a comment.
final class Table {
  private Table() {}

  /// The lines of a resource beside this class, each of exactly `columns` cells.
  ///
  /// @throws IllegalStateException when a line has another number of cells; the message names it
  static List<List<String>> read(String name, int columns) {
    InputStream resource = Table.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("the word list " + name + " is missing from the program");
    }
    List<List<String>> rows = new ArrayList<>();
    try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
          throw new IllegalStateException(
              name + " needs " + columns + " cells on each line, not: " + line);
        }
        rows.add(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
    return rows;
  }

  /// The values of a cell, which `;` parts.
  static List<String> values(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }
}
