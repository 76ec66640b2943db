package dragoman.bench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.bench.statements.MarkedText.Marked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The project's own documents with statements are what their README says.
final class CorpusTest {
  private static final Path CORPUS = Path.of("corpora", "statements");

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve("documents"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyDocumentIsMarkedWell(Path file) throws IOException {
    MarkedText marked = MarkedText.read(file);
    assertThat(marked.text().split("\\s+")).hasSizeBetween(80, 250);
    assertThat(marked.statements()).hasSizeGreaterThan(5);
    for (Marked statement : marked.statements().values()) {
      assertThat(statement.content()).as(file + " content").isNotEmpty();
      assertThat(statement.cue()).as(file + " cue").isNotEmpty();
      assertThat(statement.speaker()).as(file + " speaker").hasSizeLessThan(2);
      assertThat(statement.content())
          .as(file + " content and cue")
          .noneMatch(span -> statement.cue().stream().anyMatch(span::overlaps));
    }
  }

  @Test
  void thereAreSixtyAndATenthIsHeldOut() throws IOException {
    List<Path> documents = documents();
    List<String> heldOut =
        Files.readAllLines(CORPUS.resolve("held-out.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertThat(documents).hasSizeGreaterThanOrEqualTo(60);
    assertThat(heldOut).hasSizeGreaterThanOrEqualTo(documents.size() / 10);
    assertThat(heldOut)
        .allSatisfy(name -> assertThat(CORPUS.resolve("documents/" + name + ".txt")).exists());
  }

  @Test
  void noTwoTextsAreTheSame() throws IOException {
    Set<String> texts = new HashSet<>();
    for (Path file : documents()) {
      assertThat(texts.add(MarkedText.read(file).text())).isTrue();
    }
  }
}
