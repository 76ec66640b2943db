package dragoman.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CountTest {
  private static final CountWords WORDS = CountWords.load();

  private static List<String> counts(String sentence) {
    return Count.of(sentence, WORDS).stream()
        .map(count -> count.words() + " " + count.thing() + " " + count.state())
        .toList();
  }

  @Test
  void theStateStandsBeforeOrAfter() {
    assertThat(counts("The blast killed 33 people and wounded 60 soldiers."))
        .containsExactly("33 people killed", "60 soldiers injured");
    assertThat(counts("At least 1,200 people were arrested in the capital."))
        .containsExactly("1,200 people arrested");
    assertThat(counts("The attack left five people dead, killing 12 in all.")).isEmpty();
  }

  @Test
  void aNumberAloneCountsPeople() {
    assertThat(counts("A bomb exploded, killing 33.")).containsExactly("33 people killed");
    assertThat(counts("A bomb exploded, killing 33 camels.")).isEmpty();
  }

  @Test
  void amountsHaveAUnit() {
    assertThat(counts("It offered $3 million for the yard.")).containsExactly("3 million $ ");
    assertThat(counts("Exports fell by 12 percent.")).containsExactly("12 % ");
    assertThat(counts("Exports fell by 12 in 2011.")).isEmpty();
  }

  @Test
  void partsAndRangesAreNoCounts() {
    assertThat(counts("Police arrested two more people.")).isEmpty();
    assertThat(counts("Between 30 and 40 people were killed.")).isEmpty();
    assertThat(counts("Police arrested 30 to 40 people.")).isEmpty();
  }

  @Test
  void whatABoundLeavesOpenDoesNotConflict() {
    Count least = new Count("people", "killed", 30, Double.MAX_VALUE, "30");
    assertThat(least.conflicts(new Count("people", "killed", 33, 33, "33"))).isFalse();
    assertThat(least.conflicts(new Count("people", "killed", 20, 20, "20"))).isTrue();
    assertThat(least.conflicts(new Count("people", "injured", 20, 20, "20"))).isFalse();
  }

  @Test
  void anAmountInOtherMoneyIsNoSecondOne() {
    assertThat(counts("They lent it €110 billion ($158 billion) in May."))
        .containsExactly("110 billion € ");
    assertThat(counts("He weighs 130 pounds.")).isEmpty();
  }

  @Test
  void whatIsToldBesidesIsNoCount() {
    assertThat(counts("Two people were also killed in the centre.")).isEmpty();
    assertThat(counts("Two people were killed in the centre."))
        .containsExactly("two people killed");
  }
}
