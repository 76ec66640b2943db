package dragoman.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Old output stays whole until all of the new is there.
final class PartialFolderTest {
  @TempDir private Path parent;
  private Path target = Path.of("");

  @BeforeEach
  void thereIsOutputAlready() throws IOException {
    target = Files.createDirectory(parent.resolve("out"));
    Files.writeString(target.resolve("a.txt"), "old");
  }

  @Test
  void filesAreMovedOverTheirPredecessors() throws IOException {
    try (var partial = new PartialFolder(parent, target)) {
      partial.write("a.txt", "new");
      assertThat(target.resolve("a.txt")).hasContent("old");
      assertThat(partial.moveInto(target)).containsExactly(target.resolve("a.txt"));
    }
    assertThat(target.resolve("a.txt")).hasContent("new");
    assertThat(parent.toFile().list()).containsExactly("out");
  }

  @Test
  void whenStoppedNothingPartialStaysAndNothingMoreIsWritten() throws IOException {
    try (var partial = new PartialFolder(parent, target)) {
      partial.write("a.txt", "new");
      partial.stop();
      assertThat(parent.toFile().list()).containsExactly("out");
      assertThatThrownBy(() -> partial.write("b.txt", "new")).hasMessageContaining("stopped");
      assertThatThrownBy(() -> partial.moveInto(target)).hasMessageContaining("stopped");
    }
    assertThat(target.resolve("a.txt")).hasContent("old");
    assertThat(parent.toFile().list()).containsExactly("out");
  }
}
