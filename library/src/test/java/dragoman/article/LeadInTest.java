package dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LeadInTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "LISBON, May 3, 2017 (Gazette) — Ministers met.",
        "LISBON (Reuters) - Ministers met.",
        "UNITED NATIONS — Ministers met.",
        "NAIROBI, Kenya, 4 June (Gazette) — Ministers met.",
        "(Reuters) - Ministers met.",
        "Lisbon, 3 May 2017 - Ministers met.",
        "Buenos Aires, Argentina, May 3 (Gazette) – Ministers met.",
        "OPINION — Ministers met.",
        "OPINION / ANALYSIS — Ministers met."
      })
  void theSentenceBeginsAfterDatelineAndLabel(String paragraph) {
    assertThat(paragraph.substring(LeadIn.length(paragraph))).isEqualTo("Ministers met.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministers met in Lisbon — The Hague was not invited.",
        "The EU - Russia summit failed.",
        "NATO ministers met — Turkey stayed away.",
        "Lisbon - Porto trains were late.",
        "Lisbon, Porto - Ministers met in both.",
        "Lisbon, May 2017 – Ministers met for the first time.",
        "“NEVER — Never again,” she said."
      })
  void aSentenceWithADashIsNoLeadIn(String paragraph) {
    assertThat(LeadIn.length(paragraph)).isZero();
  }
}
