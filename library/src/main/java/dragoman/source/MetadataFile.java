package dragoman.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads the file in which the user says what is known of the articles. A row that is wrong becomes
/// a line of the import report with its line number, and the other rows apply.
final class MetadataFile {
  private static final String FILE = "file";
  private static final List<String> COLUMNS =
      List.of("title", "author", "publisher", "date", "language", "url");
  private static final String ALLOWED = "use file and any of " + String.join(", ", COLUMNS);

  private final Path path;
  private final Map<Path, Map<String, String>> rows = new HashMap<>();
  private final Map<Path, Long> lines = new HashMap<>();
  private final List<Unreadable> problems = new ArrayList<>();

  private MetadataFile(Path path) {
    this.path = path;
  }

  static Metadata read(Path path) {
    MetadataFile file = new MetadataFile(path);
    file.read();
    return new Metadata(Metadata.real(path), file.rows, file.problems);
  }

  private void read() {
    try {
      switch (new Decoder().decode(Files.readAllBytes(path), Format.PLAIN_TEXT)) {
        case Decoded.Refused(String reason, String remedy) -> problem(name(), reason, remedy);
        case Decoded.Characters(String content) -> readRows(content);
      }
    } catch (IOException e) {
      problem(name(), "cannot be read, so nothing it says is used", "check the path");
    } catch (CsvParseException e) {
      problem(name(), "is not CSV from some row on", "close the quotes around its fields");
    }
  }

  private void readRows(String content) throws IOException {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(content))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .skipEmptyLines(true)
            .ofCsvRecord(content)) {
      List<String> header = null;
      for (CsvRecord row : csv) {
        if (header == null) {
          header = header(row);
        } else if (header.contains(FILE)) {
          readRow(row, header);
        }
      }
      if (header == null) {
        problem(name(), "is empty", ALLOWED);
      }
    }
  }

  private List<String> header(CsvRecord row) {
    List<String> header =
        row.getFields().stream().map(field -> field.strip().toLowerCase(Locale.ROOT)).toList();
    for (String column : header) {
      if (!column.equals(FILE) && !COLUMNS.contains(column)) {
        problem(line(row), "names a column “" + column + "”, which is not known", ALLOWED);
      }
    }
    if (!header.contains(FILE)) {
      problem(line(row), "names no column “file”, so no row is used", ALLOWED);
    }
    if (Set.copyOf(header).size() < header.size()) {
      problem(line(row), "names a column twice; the last one counts", "name each column once");
    }
    return header;
  }

  private void readRow(CsvRecord row, List<String> header) {
    if (row.getFieldCount() != header.size()) {
      problem(
          line(row),
          "has " + row.getFieldCount() + " fields where the header has " + header.size(),
          "put quotes around a field that holds the separator");
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String value = row.getField(i).strip();
      if (!value.isEmpty() && (header.get(i).equals(FILE) || COLUMNS.contains(header.get(i)))) {
        values.put(header.get(i), value);
      }
    }
    String file = values.remove(FILE);
    if (file == null) {
      problem(line(row), "names no file", "fill its column “file”");
      return;
    }
    String date = values.get("date");
    if (date != null && WrittenDate.interval(date).isEmpty()) {
      values.remove("date");
      problem(
          line(row),
          "has the date “" + date + "”, which is not understood",
          "write it as 2019-04-26, 2019-04 or 2019");
    }
    keep(row, file, values);
  }

  private void keep(CsvRecord row, String file, Map<String, String> values) {
    try {
      Path folder = path.toAbsolutePath().getParent();
      Path article = folder == null ? Path.of(file) : folder.resolve(file);
      if (!Files.isRegularFile(article)) {
        problem(
            line(row),
            "names the file “" + file + "”, which does not exist",
            "name it relative to the folder of " + name());
        return;
      }
      Path real = Metadata.real(article);
      Long before = lines.putIfAbsent(real, row.getStartingLineNumber());
      if (before != null) {
        problem(
            line(row),
            "names the file “" + file + "” again; line " + before + " counts",
            "keep one row for each file");
        return;
      }
      rows.put(real, Map.copyOf(values));
    } catch (InvalidPathException e) {
      problem(line(row), "names a file that cannot exist: “" + file + "”", "correct the name");
    }
  }

  /// The separator the header uses most.
  private static char separator(String content) {
    String header = content.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char sought) {
    return line.chars().filter(c -> c == sought).count();
  }

  private void problem(String source, String reason, String remedy) {
    problems.add(new Unreadable(source, reason, remedy));
  }

  private String name() {
    return String.valueOf(path.getFileName());
  }

  private String line(CsvRecord row) {
    return name() + ", line " + row.getStartingLineNumber();
  }
}
