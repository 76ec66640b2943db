package dragoman.situation;

import static dragoman.situation.WordSenses.Relation.A_MAIN_SENSE;
import static dragoman.situation.WordSenses.Relation.BROADER;
import static dragoman.situation.WordSenses.Relation.NONE;
import static dragoman.situation.WordSenses.Relation.SAME_WORD;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordSensesTest {
  private final WordSenses senses = WordSenses.load();

  @Test
  void aNounMeansWhatItsVerbMeans() {
    assertThat(senses.relation("acquisition", "acquire")).isEqualTo(A_MAIN_SENSE);
    assertThat(senses.relation("arrival", "arrive")).isEqualTo(A_MAIN_SENSE);
    assertThat(senses.relation("arrival", "arrest")).isEqualTo(NONE);
  }

  @Test
  void murderIsAKindOfKilling() {
    assertThat(senses.relation("murder", "kill")).isEqualTo(BROADER);
    assertThat(senses.relation("kill", "murder")).isEqualTo(BROADER);
    assertThat(senses.relation("murder", "announce")).isEqualTo(NONE);
  }

  @Test
  void aWordNotKnownIsLikeItselfOnly() {
    assertThat(senses.relation("norvik", "norvik")).isEqualTo(SAME_WORD);
    assertThat(senses.relation("norvik", "lund")).isEqualTo(NONE);
    assertThat(senses.count("norvik")).isZero();
  }

  @Test
  void formsGoBackToTheDictionary() {
    assertThat(senses.base("acquired")).isEqualTo("acquire");
    assertThat(senses.base("meeting")).isEqualTo("meeting");
    assertThat(senses.base("shot")).isEqualTo("shoot");
    assertThat(senses.base("sanctions")).isEqualTo("sanction");
    assertThat(senses.base("norvik")).isEqualTo("norvik");
    assertThat(senses.base("glass")).isEqualTo("glass");
  }

  @Test
  void aCommonVerbHasMoreMeaningsThanAnAct() {
    assertThat(senses.count("make")).isGreaterThan(5 * senses.count("arrest"));
    assertThat(senses.frequency("make")).isGreaterThan(5 * senses.frequency("arrest"));
  }
}
