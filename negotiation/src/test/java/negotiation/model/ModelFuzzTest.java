package negotiation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import negotiation.yaml.ModelException;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// Whatever the bytes, reading ends, and with a model or a [ModelException] that has places: never
/// another exception, never a hang.
final class ModelFuzzTest {
  private static final int MOST_STATES = 4096;
  private static final List<String> SEEDS = seeds();
  private static final List<String> TOKENS =
      List.of(
          ": ",
          "- ",
          "\n",
          "  ",
          "{",
          "}",
          "[",
          "]",
          "'",
          "\"",
          "&a ",
          "*a",
          "!!x ",
          "|",
          ">",
          "#",
          "? ",
          "---\n",
          "...\n",
          "%YAML",
          "\t",
          "\0",
          "9999999999",
          "-1",
          "NaN",
          "1e99",
          "null",
          "options",
          "ranking",
          "merge",
          "if",
          "not ",
          "(",
          "\ud800",
          "é",
          "\u2028",
          "Y-N");

  @Property(tries = 2000, edgeCases = EdgeCasesMode.MIXIN)
  void arbitraryBytesGiveAModelOrAPlace(@ForAll byte[] bytes) {
    read(new String(bytes, StandardCharsets.UTF_8));
  }

  @Property(tries = 6000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void damagedModelsGiveAModelOrAPlace(@ForAll long seed) {
    var random = new SplittableRandom(seed);
    var text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
    for (int damage = 1 + random.nextInt(6); damage > 0 && !text.isEmpty(); damage--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(40));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, TOKENS.get(random.nextInt(TOKENS.size())));
        case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
        default -> text.setCharAt(at, (char) (32 + random.nextInt(96)));
      }
    }
    read(text.toString());
  }

  private static void read(String text) {
    long start = System.nanoTime();
    try {
      ModelReader.read(text, MOST_STATES);
    } catch (ModelException wrong) {
      assertThat(wrong.problems()).isNotEmpty();
      assertThat(wrong.getMessage()).contains("line ").doesNotContain("Exception");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  private static List<String> seeds() {
    var seeds = new ArrayList<String>();
    for (Path folder : List.of(Path.of("src/test/resources/models"), Path.of("../samples"))) {
      try (var files = Files.walk(folder)) {
        for (Path file :
            files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
          seeds.add(Files.readString(file));
        }
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }
    return List.copyOf(seeds);
  }
}
