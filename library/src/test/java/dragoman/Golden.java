package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares an output with the file a person approved, `src/test/resources/golden/NAME`.
public final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  /// Fails where `actual` is not what was approved. With `-Dgolden=write` it writes instead, and
  /// the difference is read in the commit.
  public static void compare(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual);
      }
      String approved = Files.exists(file) ? Files.readString(file) : "";
      assertThat(actual)
          .as(
              "%s is not what was approved. To approve the new output type"
                  + "  ./test -Dgolden=write  and read the difference.",
              file)
          .isEqualTo(approved);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
