package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.Golden;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration of the readme, as a golden file a person reads: `sample-briefing.md`.
final class SampleBriefingTest {
  @TempDir private Path folder;

  @Test
  void theSampleArticlesMakeTheApprovedBriefingTwice() throws IOException {
    String first = brief("first");
    String second = brief("second");
    assertThat(second).as("the same articles give the same bytes").isEqualTo(first);
    Golden.compare("sample-briefing.md", first);
  }

  private String brief(String name) throws IOException {
    Path samples = Path.of("..", "samples", "vladivostok").toAbsolutePath().normalize();
    Path briefing = folder.resolve(name);
    var err = new StringWriter();
    int status =
        Main.run(
            new PrintWriter(new StringWriter(), true),
            new PrintWriter(err, true),
            "brief",
            samples.toString(),
            "-o",
            briefing.toString());
    assertThat(status).as(err.toString()).isZero();
    return Files.readString(briefing.resolve("briefing.md"), StandardCharsets.UTF_8);
  }
}
