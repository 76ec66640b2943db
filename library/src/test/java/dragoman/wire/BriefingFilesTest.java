package dragoman.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.Invented;
import dragoman.wire.exchange.Export;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BriefingFilesTest {
  private final BriefingFiles files = new BriefingFiles();

  @TempDir Path place;

  @Test
  void writesEveryFileAndLeavesNothingBeside() throws IOException {
    Path deep = place.resolve("deep");
    Path out = deep.resolve("out");
    assertThat(files.write(Invented.situation(), out)).hasSize(13).allMatch(Files::isRegularFile);
    assertThat(content(deep)).hasSize(13);
  }

  @Test
  void writesTheSameBytesTwice() throws IOException {
    Path out = place.resolve("out");
    files.write(Invented.situation(), out);
    Map<String, String> before = content(out);
    files.write(Invented.situation(), out);
    assertThat(content(out)).isEqualTo(before);
  }

  @Test
  void replacesABriefingAndKeepsForeignFiles() throws IOException {
    Path out = place.resolve("out");
    files.write(Invented.situation(), out);
    Files.writeString(out.resolve("notes.txt"), "mine");
    files.write(Invented.empty(), out);
    assertThat(out.resolve("notes.txt")).hasContent("mine");
    assertThat(Files.readString(out.resolve("briefing.md"))).startsWith("# Briefing");
  }

  @Test
  void refusesAFolderWhoseFilesItDidNotMake() throws IOException {
    Files.writeString(place.resolve("events.csv"), "mine");
    assertThatThrownBy(() -> files.write(Invented.situation(), place))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("events.csv")
        .hasMessageContaining("name another folder");
    assertThat(content(place)).containsOnlyKeys("events.csv").containsValue("mine");
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.writeString(place.resolve("out"), "mine");
    assertThatThrownBy(() -> files.write(Invented.situation(), file))
        .hasMessageContaining("is a file");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFailureLeavesThePreviousBriefingWhole() throws IOException {
    Path out = place.resolve("out");
    files.write(Invented.situation(), out);
    Map<String, String> before = content(place);
    Map<String, Export> failing = new LinkedHashMap<>();
    failing.put("briefing.html", (_, file) -> file.append("half a briefing"));
    failing.put(
        "events.csv",
        (_, _) -> {
          throw new IllegalStateException("the disk is full");
        });
    assertThatThrownBy(() -> new BriefingFiles(failing).write(Invented.empty(), out))
        .hasMessage("the disk is full");
    assertThat(content(place)).isEqualTo(before);
  }

  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (var found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        content.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return Collections.unmodifiableMap(content);
  }
}
