package negotiation.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormulaReaderTest {
  private static final List<String> OPTIONS = List.of("a", "b", "c");

  private static int number(String name) {
    return Character.isDigit(name.charAt(0)) ? name.charAt(0) - '1' : OPTIONS.indexOf(name);
  }

  private static Formula read(String text) {
    return FormulaReader.read(text, FormulaReaderTest::number);
  }

  /// `true in` lists the patterns (bit 0 is a) of which the formula holds.
  @ParameterizedTest
  @CsvSource({
    "a and not b, 1 5",
    "'a or b and c', '1 3 5 6 7'",
    "'(a or b) and c', '5 6 7'",
    "a if b, '0 1 3 4 5 7'",
    "a iff b, '0 3 4 7'",
    "'-1 & (2 | !3)', '0 2 6'",
    "NOT a AND c, '4 6'",
  })
  void holdsOfExactlyThesePatterns(String text, String patterns) {
    Formula formula = read(text);
    for (long pattern = 0; pattern < 8; pattern++) {
      assertThat(formula.holds(pattern))
          .as(text + " of " + pattern)
          .isEqualTo(List.of(patterns.split(" ")).contains(String.valueOf(pattern)));
    }
  }

  /// A false condition makes an implication true: material implication.
  @Test
  void anImplicationWithAFalseConditionIsTrue() {
    assertThat(read("a if b").holds(0)).isTrue();
    assertThat(read("a iff b").holds(1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a and, 6, ends where an option is expected",
    "a and d, 7, there is no option 'd'",
    "(a or b, 1, never closed",
    "a b, 3, did not expect 'b'",
    "a if b if c, 8, did not expect 'if'",
    "a # b, 3, did not expect '#'",
    "'', 1, ends where an option is expected",
  })
  void aFaultNamesItsColumn(String text, int column, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            FormulaException.class, wrong -> assertThat(wrong.column()).isEqualTo(column))
        .hasMessageContaining(message);
  }

  @Test
  void deepNestingIsRefusedNotOverflowing() {
    assertThatThrownBy(() -> read("(".repeat(3000) + "a" + ")".repeat(900)))
        .isInstanceOf(FormulaException.class);
    assertThatThrownBy(() -> read("not ".repeat(900) + "a")).isInstanceOf(FormulaException.class);
    assertThat(read("a and ".repeat(600) + "a").holds(1)).isTrue();
  }
}
