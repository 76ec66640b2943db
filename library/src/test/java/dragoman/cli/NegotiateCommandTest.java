package dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class NegotiateCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  private int run(Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    return new CommandLine(new NegotiateCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(texts);
  }

  @Test
  void aSampleGivesThreeReportsTwiceTheSame() throws IOException {
    Path model = Path.of("../samples/elmira/model.yaml");
    assertThat(run(model, "-o", folder.resolve("one"), "--draws", 100)).isZero();
    assertThat(run(model, "-o", folder.resolve("two"), "--draws", 100)).isZero();
    for (String name : new String[] {"negotiation.html", "negotiation.md", "negotiation.json"}) {
      Path first = folder.resolve("one").resolve(name);
      assertThat(first).isNotEmptyFile();
      assertThat(Files.mismatch(first, folder.resolve("two").resolve(name))).isEqualTo(-1);
    }
  }

  @Test
  void aFaultyModelIsToldWithFileLineAndColumn() throws IOException {
    Path model = Files.writeString(folder.resolve("m.yaml"), "format: 1\ntitle: t\nconflikt: {}\n");
    assertThat(run(model)).isEqualTo(1);
    assertThat(errors.toString())
        .contains("m.yaml:3:1: 'conflikt' is not known here")
        .doesNotContain("Exception");
  }

  @Test
  void aMissingFileIsOneClearLine() {
    assertThat(run(folder.resolve("none.yaml"))).isEqualTo(1);
    assertThat(errors.toString()).contains("there is no file").doesNotContain("Exception");
  }

  @Test
  void aDraftNeverReplacesAFile() throws IOException {
    Path briefing =
        Files.writeString(
            folder.resolve("briefing.json"),
            """
            {"actors": [{"id": "a1", "name": "Borduria"}],
             "positions": [{"actor": "a1", "issue": "the canal", "stance": "OPPOSE",
               "passage": {"article": "x", "begin": 0, "end": 2, "exact": "no"}}]}
            """);
    Path draft = folder.resolve("draft.yaml");
    assertThat(run("--from", briefing, "-o", draft)).isZero();
    assertThat(draft).content().contains("position: 0 # from stance OPPOSE");
    assertThat(run("--from", briefing, "-o", draft)).isEqualTo(1);
  }
}
