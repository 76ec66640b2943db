package dragoman.wire;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A CSV table: RFC 4180 with its CR LF line ends on every system, a byte-order mark so that Excel
/// takes it for UTF-8, and no cell that a spreadsheet would run.
///
/// A text cell that begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line end is
/// prefixed with `'` (OWASP, CSV Injection).
final class Table {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_BEGINS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  Table(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  /// Begins a row; its cells are added in the order of the columns.
  Row row() {
    return new Row();
  }

  /// The whole file.
  String csv() {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      writer.writeRecord(columns);
      rows.forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException("a table in memory", e);
    }
    return out.toString();
  }

  static String guarded(String text) {
    return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /// One row on its way.
  final class Row {
    private final List<String> cells = new ArrayList<>();

    Row text(@Nullable String value) {
      cells.add(value == null ? "" : guarded(value));
      return this;
    }

    /// Several values in one cell.
    Row texts(List<String> values) {
      return text(String.join("; ", values));
    }

    Row number(Number value) {
      cells.add(value.toString());
      return this;
    }

    void end() {
      if (cells.size() != columns.size()) {
        throw new IllegalStateException(
            "a row of " + cells.size() + " cells under " + columns.size() + " columns: " + cells);
      }
      rows.add(List.copyOf(cells));
    }
  }
}
