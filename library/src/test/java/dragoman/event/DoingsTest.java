package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Annotated;
import dragoman.language.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DoingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          If Merkel tried to *visit* Paris, Macron would be angry. | CONDITIONAL
          The parliament voted to *impose* sanctions on Iran. | HAPPENED
          The parliament voted to *visit* Paris. | PLANNED
          The parliament will vote to *impose* sanctions on Iran. | PLANNED
          Merkel took to Twitter to *denounce* Macron. | HAPPENED
          Protesters took to the streets to *condemn* Merkel. | HAPPENED
          Merkel took a train to Paris to *denounce* Macron. | POSSIBLE
          Merkel cancelled her visit to *express* her anger at Macron. | HAPPENED
          Merkel would like to *apologize* for that. | HAPPENED
          Merkel would like to *visit* Paris. | POSSIBLE
          Merkel tried to *broker* a deal. | HAPPENED
          Merkel tried to *visit* Paris. | POSSIBLE
          """)
  void whatIsToldByItsGovernorIsAsTrue(String marked, Status expected) {
    Sentence sentence = Annotated.article(marked.replace("*", "")).sentences().getFirst();
    int token = sentence.tokenAt(marked.indexOf('*'));
    assertThat(new StatusFinder().find(sentence, token).status()).isEqualTo(expected);
  }
}
