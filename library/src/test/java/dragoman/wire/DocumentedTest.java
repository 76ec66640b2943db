package dragoman.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.Invented;
import dragoman.InventedReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `docs/output.md` names every field and column that is written.
final class DocumentedTest {
  private static final Path PAGE = Path.of("..", "docs", "output.md");

  @Test
  void everyFieldIsDocumented() throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    Set<String> fields = new TreeSet<>();
    collect(mapper.readTree(new SituationJson().of(Invented.situation())), fields);
    collect(mapper.readTree(new ReadingJson().line(InventedReading.reading())), fields);
    assertThat(fields).contains("format", "resolvedBy", "edtf", "trigger");
    assertDocumented(fields);
  }

  @Test
  void everyColumnIsDocumented() throws IOException {
    Tables tables = new Tables(Invented.situation());
    Set<String> columns = new TreeSet<>();
    Stream.of(
            tables.events(),
            tables.statements(),
            tables.actors(),
            tables.positions(),
            tables.comparisons())
        .map(csv -> csv.substring(1).lines().findFirst().orElseThrow())
        .forEach(header -> columns.addAll(Set.of(header.split(","))));
    assertThat(columns).contains("passage", "date_basis", "according_to");
    assertDocumented(columns);
  }

  @Test
  void everyFileIsDocumented() throws IOException {
    assertDocumented(BriefingFiles.names());
  }

  private static void assertDocumented(Iterable<String> names) throws IOException {
    String page = Files.readString(PAGE);
    assertThat(names)
        .allSatisfy(name -> assertThat(page).containsPattern("[`\"]" + name + "[`\"]"));
  }

  private static void collect(JsonNode node, Set<String> fields) {
    node.propertyNames().forEach(fields::add);
    node.forEach(child -> collect(child, fields));
  }
}
