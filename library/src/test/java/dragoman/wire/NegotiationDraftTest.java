package dragoman.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import negotiation.model.Model;
import negotiation.model.ModelReader;
import negotiation.yaml.ModelException;
import org.junit.jupiter.api.Test;

final class NegotiationDraftTest {
  private static final String BRIEFING =
      """
      {"format": 1,
       "actors": [{"id": "a1", "name": "Ada Okafor"}, {"id": "a2", "name": "Borduria"}],
       "positions": [
         {"actor": "a1", "issue": "lifting the embargo", "stance": "SUPPORT", "condition": null,
          "statement": "s1",
          "passage": {"article": "x1", "begin": 10, "end": 31, "exact": "lift it \\"today\\": now"}},
         {"actor": "a2", "issue": "lifting the embargo", "stance": "CONDITIONAL",
          "condition": "once troops\\nleave # yes", "statement": "s2",
          "passage": {"article": "x1", "begin": 40, "end": 52, "exact": "once they go"}}]}
      """;

  @Test
  void aDraftSaysWhatIsMissingWithItsPlace() {
    String draft = NegotiationDraft.of(BRIEFING);
    assertThat(draft)
        .contains("name: \"lifting the embargo\"", "actor: \"Ada Okafor\"", "position: 100 # from")
        .contains("exact: \"lift it \\\"today\\\": now\"", "begin: 10", "end: 31");
    assertThatThrownBy(() -> ModelReader.read(draft))
        .isInstanceOfSatisfying(
            ModelException.class,
            wrong ->
                assertThat(wrong.problems())
                    .extracting(problem -> problem.message().split(" ", 2)[0])
                    .containsExactly(
                        "'capability'", "'salience'", "'capability'", "'salience'", "'position'"));
  }

  @Test
  void aCompletedDraftIsAModelWithTheEvidenceInIt() {
    String completed =
        NegotiationDraft.of(BRIEFING)
            .lines()
            .map(line -> line.replaceAll("(capability|salience|position): #.*", "$1: 50"))
            .collect(Collectors.joining("\n"));
    Model model = ModelReader.read(completed);
    var issue = model.bargaining().orElseThrow().issues().getFirst();
    assertThat(issue.issue().best().stakes()).hasSize(2);
    assertThat(issue.evidence().getFirst().exact()).isEqualTo("lift it \"today\": now");
  }

  @Test
  void twoReportsThatDifferLeaveThePositionOpen() {
    String differing = BRIEFING.replace("\"a2\", \"issue\"", "\"a1\", \"issue\"");
    assertThat(NegotiationDraft.of(differing))
        .contains("position: # TODO 0 to 100; stance CONDITIONAL, SUPPORT")
        .doesNotContain("position: 100");
  }

  @Test
  void aBriefingWithoutPositionsIsRefusedInOneSentence() {
    assertThatThrownBy(() -> NegotiationDraft.of("{\"positions\": []}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no position");
    assertThatThrownBy(() -> NegotiationDraft.of("{\"positions\": [}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 1");
  }
}
