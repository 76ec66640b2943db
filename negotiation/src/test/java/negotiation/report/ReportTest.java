package negotiation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import negotiation.model.Model;
import negotiation.model.ModelReader;
import negotiation.yaml.YamlReader;
import org.junit.jupiter.api.Test;

final class ReportTest {
  private static final ReportSettings QUICK = new ReportSettings(500, 20, 1.0, 1);
  private static final String HOSTILE =
      "<script>alert('x')</script> | *b* [l](javascript:x) \\\"q\\\"";

  private static Model sample(String name) throws IOException {
    return ModelReader.read(Files.readString(Path.of("../samples/" + name + "/model.yaml")));
  }

  @Test
  void theSameModelGivesTheSameBytes() throws IOException {
    Model model = sample("korea-2017");
    Report first = Report.of(model, QUICK);
    Report second = Report.of(model, QUICK);
    assertThat(first.html()).isEqualTo(second.html());
    assertThat(first.markdown()).isEqualTo(second.markdown());
    assertThat(first.json()).isEqualTo(second.json());
  }

  @Test
  void koreaIsToldWithNamesDrawnAndSaysWhatWouldFlipIt() throws IOException {
    Report report = Report.of(sample("korea-2017"), QUICK);
    assertThat(report.html())
        .contains("<svg", "Which single preference change flips this?", "share of draws")
        .contains("North Korea goes to")
        .doesNotContain("<script");
    assertThat(report.markdown()).contains("SEQ+SIM: 0, 4, 5, 10.", "Non-myopic");
    assertThat(report.json()).contains("\"equilibria\": [\"0\", \"4\", \"5\", \"10\"]");
  }

  @Test
  void elmirasJumpIsTold() throws IOException {
    String text = Report.of(sample("elmira"), QUICK).markdown();
    assertThat(text).contains("Ministry of the Environment and Uniroyal: from 5");
  }

  @Test
  void theJsonIsJson() throws IOException {
    YamlReader.read(Report.of(sample("elmira"), QUICK).json());
  }

  @Test
  void textOfAModelIsEscapedEverywhere() {
    String text =
        """
        title: "%s"
        conflict:
          players:
            - {id: "%s", name: "%s", options: [{id: a, name: "%s"}]}
            - {id: B, options: [{id: b}]}
          preferences:
            "%s": {ranking: 1 > 2 > 3 = 4, evidence: {exact: "%s"}}
            B: {statements: [a]}
        bargaining:
          issues:
            - id: i
              name: "%s"
              scale: {points: {0: "%s"}}
              positions: [{actor: "%s", capability: 1, salience: 50, position: 10}]
        """
            .replace("%s", HOSTILE);
    Report report = Report.of(ModelReader.read(text), QUICK);
    assertThat(report.html()).doesNotContain("<script>").contains("&lt;script&gt;");
    assertThat(report.markdown()).doesNotContain("<script>", "[l](").contains("\\<script\\>");
    assertThat(report.json()).doesNotContain("<script>");
    YamlReader.read(report.json());
  }

  @Test
  void aBargainIsForecastWithItsIntervalAndItsTornado() throws IOException {
    Model model =
        ModelReader.read(Files.readString(Path.of("src/test/resources/models/greece-2015.yaml")));
    assertThat(Report.of(model, QUICK).markdown())
        .contains("compromise (weighted mean) | 82.22 |", "weighted median | 100.00 |")
        .contains("position of Greece", "are assumed");
  }
}
