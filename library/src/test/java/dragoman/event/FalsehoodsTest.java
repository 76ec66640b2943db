package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Annotated;
import dragoman.language.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FalsehoodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reports that Merkel *visited* Paris were false. | DENIED
          Macron said reports that Merkel *resigned* were untrue. | DENIED
          Reports that Merkel *resigned* were surprising. | HAPPENED
          Macron was led to believe that Merkel *resigned*. | DENIED
          Macron believed that Merkel *resigned*. | HAPPENED
          """)
  void whatIsToldFalselyIsDenied(String marked, Status expected) {
    Sentence sentence = Annotated.article(marked.replace("*", "")).sentences().getFirst();
    int token = sentence.tokenAt(marked.indexOf('*'));
    assertThat(new StatusFinder().find(sentence, token).status()).isEqualTo(expected);
  }
}
