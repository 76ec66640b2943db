package negotiation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import negotiation.insight.UnknownPreference;
import negotiation.yaml.ModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person gets wrong, and what the program says to it.
final class ModelReaderTest {
  private static final String MODEL =
      """
      title: Two and one option each
      conflict:
        players:
          - id: A
            options: [{id: go}]
          - id: B
            options: [{id: stay, direction: on-only}]
        infeasible: [go and stay]
        status-quo: 1
        preferences:
          A: {ranking: 1 > 2 >> 3}
          B:
            statements:
              - stay
              - {when: not go, evidence: {article: x, begin: 3, end: 9, exact: "We go."}}
            unknown: [[1, 2]]
      """;

  @Test
  void aModelByHandIsReadWithItsEvidence() {
    ConflictModel conflict = ModelReader.read(MODEL).conflict().orElseThrow();
    ConflictVariant variant = conflict.variants().getFirst();
    assertThat(variant.conflict().states()).isEqualTo(3);
    assertThat(variant.statusQuo()).hasValue(0);
    assertThat(variant.conflict().payoffs(0)).containsExactly(2, 1, 0);
    assertThat(variant.conflict().payoffs(1)).containsExactly(1, 0, 2);
    assertThat(variant.intensity().getFirst()).containsExactly(1, 1, 0);
    assertThat(variant.unknown()).containsExactly(new UnknownPreference.Pair(1, 0, 1));
    assertThat(conflict.evidence())
        .singleElement()
        .satisfies(passage -> {
          assertThat(passage.exact()).isEqualTo("We go.");
          assertThat(passage.about()).isEqualTo("B: statement 2");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          go and stay]         | go and fly]                | 8:23 | there is no option 'fly'
          go and stay]         | (go and stay]              | 8:16 | never closed
          go and stay]         | go and stay, YN, NY, NN]   | 8:3  | leave no state
          1 > 2 >> 3}          | 1 > 2}                     | 11:18 | leaves out state 3
          1 > 2 >> 3}          | 1 > 2 > 3 > 1}             | 11:18 | ranked twice: nothing can be better
          1 > 2 >> 3}          | 1 > 2 > 3 > 7}             | 11:18 | there is no state '7'
          1 > 2 >> 3}          | 1 > > 2 > 3}               | 11:18 | '>' is misplaced
          status-quo: 1        | status-quo: 9              | 9:15 | there is no state '9'
          on-only              | onward                     | 7:28 | reversible, on-only or off-only
          {id: stay            | {id: go                    | 7:18 | two options 'go'
          - id: B              | - id: A                    | 6:7 | two players 'A'
          status-quo           | statusquo                  | 9:3  | 'statusquo' is not known here
          title: Two           | title: Two: and            | 1:    | not YAML
          begin: 3             | begin: 10                  | 15:   | ends before it begins
          [[1, 2]]             | [[1, 1]]                   | 16:   | two different states
          A: {ranking          | A: {weights: {go: x}, ranking | 11:8 | one way
          """)
  void aFaultIsToldWithItsPlace(String right, String wrong, String place, String message) {
    assertThat(MODEL).contains(right);
    assertThatThrownBy(() -> ModelReader.read(MODEL.replace(right, wrong)))
        .isInstanceOfSatisfying(
            ModelException.class,
            told ->
                assertThat(told.problems())
                    .anySatisfy(problem -> {
                      var at = problem.place();
                      assertThat(at.line() + ":" + at.column()).startsWith(place);
                      assertThat(problem.message()).contains(message);
                    }));
  }

  @Test
  void allFaultsAreToldAtOnce() {
    String twice = MODEL.replace("on-only", "x").replace("go and stay]", "go and fly]");
    assertThatThrownBy(() -> ModelReader.read(twice))
        .isInstanceOfSatisfying(
            ModelException.class, wrong -> assertThat(wrong.problems()).hasSize(2));
  }

  /// Found by fuzzing: there was no first state to name in the message.
  @Test
  void movesOfAGraphWithoutStatesAreTold() {
    String graph =
        """
        title: t
        conflict:
          players: [{id: A}, {id: B}]
          graph: {states: {}, moves: {A: {1: [2]}}}
        """;
    assertThatThrownBy(() -> ModelReader.read(graph))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("there is no state '1', nor any other");
  }

  @Test
  void anAliasBombIsRefusedAtItsFirstAlias() {
    assertThatThrownBy(() -> ModelReader.read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("line 2, column 8: aliases");
  }

  @Test
  void aCycleIsRefused() {
    assertThatThrownBy(() -> ModelReader.read("title: &t {a: *t}\n"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("aliases");
  }

  @Test
  void deepAndLongFilesAreRefused() {
    assertThatThrownBy(() -> ModelReader.read("[".repeat(100_000)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("nested more than");
    assertThatThrownBy(() -> ModelReader.read("#".repeat(9_000_000)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("longer than");
  }

  @Test
  void aModelOfTooManyStatesIsRefusedQuickly() {
    var model = new StringBuilder("title: t\nconflict:\n  players:\n");
    for (String player : new String[] {"A", "B"}) {
      model.append("    - id: ").append(player).append("\n      options:\n");
      for (int option = 0; option < 20; option++) {
        model.append("        - {id: ").append(player).append("-o").append(option).append("}\n");
      }
    }
    assertThatThrownBy(() -> ModelReader.read(model.toString(), 100_000))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("more than 100000 feasible states");
  }

  @Test
  void manyOptionsWithFewStatesAreListedQuickly() {
    var model = new StringBuilder("title: t\nconflict:\n  infeasible:\n");
    for (int option = 1; option < 40; option++) {
      model.append("    - o").append(option).append(" and not o").append(option - 1).append('\n');
    }
    model.append("  players:\n    - {id: A, options: [{id: x}]}\n    - id: B\n      options:\n");
    for (int option = 0; option < 40; option++) {
      model.append("        - {id: o").append(option).append("}\n");
    }
    model.append("  preferences:\n    A: {statements: [x]}\n    B: {statements: [o7 if x]}\n");
    var conflict = ModelReader.read(model.toString()).conflict().orElseThrow();
    assertThat(conflict.variants().getFirst().conflict().states()).isEqualTo(82);
  }
}
