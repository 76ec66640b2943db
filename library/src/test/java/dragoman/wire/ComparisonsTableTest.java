package dragoman.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.Invented;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// The tables, read by Apache Commons CSV, which did not write them.
final class ComparisonsTableTest {
  private final Tables tables = new Tables(Invented.situation());

  private static List<CSVRecord> read(String csv) throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(csv.substring(1)))) {
      return parser.getRecords();
    }
  }

  @Test
  void everySideOfAComparisonIsARowWithItsPassage() throws IOException {
    List<CSVRecord> rows = read(tables.comparisons());
    var comparisons = Invented.situation().comparisons();
    assertThat(rows).hasSize(comparisons.stream().mapToInt(c -> c.passages().size()).sum());
    assertThat(rows).allMatch(CSVRecord::isConsistent);
    CSVRecord first = rows.getFirst();
    assertThat(first.get("comparison")).isEqualTo("C1");
    assertThat(first.get("side")).isEqualTo("1");
    assertThat(first.get("kind")).isEqualTo(comparisons.getFirst().kind().name());
    assertThat(first.get("passage"))
        .isEqualTo(comparisons.getFirst().passages().getFirst().exact());
  }

  @Test
  void noCellOfAnyTableIsAFormula() throws IOException {
    for (String csv :
        Stream.of(
                tables.events(),
                tables.statements(),
                tables.actors(),
                tables.positions(),
                tables.comparisons())
            .toList()) {
      for (CSVRecord row : read(csv)) {
        assertThat(row.toMap().entrySet())
            .filteredOn(cell -> !cell.getKey().equals("intensity"))
            .allMatch(cell -> !cell.getValue().matches("(?s)[=+\\-@\\t\\r\\n].*"));
      }
    }
  }
}
