package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Annotated;
import dragoman.language.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShunnedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Merkel stopped short of *visiting* Paris. | DENIED
          Merkel stopped short of saying that Germany was *leaving* the union. | POSSIBLE
          Merkel has not ruled out *arming* the rebels. | POSSIBLE
          Merkel ruled out *arming* the rebels. | DENIED
          Merkel ruled out a *meeting* with Macron. | DENIED
          Merkel did not rule out a *meeting* with Macron. | POSSIBLE
          Merkel called off her *visit* to Paris. | CANCELLED
          Merkel refrained from *criticizing* Macron. | DENIED
          Merkel has avoided directly *criticizing* Macron. | DENIED
          The police kept Merkel from *visiting* Paris. | DENIED
          Merkel visited Paris rather than *meeting* Macron. | DENIED
          Merkel stayed at home rather than *visit* Paris. | DENIED
          Merkel blocked the *visit* of Macron. | DENIED
          """)
  void whatIsKeptFromIsNotDone(String marked, Status expected) {
    Sentence sentence = Annotated.article(marked.replace("*", "")).sentences().getFirst();
    int token = sentence.tokenAt(marked.indexOf('*'));
    assertThat(new StatusFinder().find(sentence, token).status()).isEqualTo(expected);
  }
}
