package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CertaintyTest {
  private static final String LONG = "that it was late and the room was cold, ".repeat(7);

  @Test
  void aCrowdedSentenceTellsNothing() {
    assertThat(
            Marked.of(
                    "[Merkel] visited [Paris] on the day on which they said " + LONG + "and left.")
                .events())
        .isEmpty();
    assertThat(
            Marked.of("[Merkel] visited [Paris] on the day on which they said that it was late.")
                .events())
        .isNotEmpty();
  }

  @Test
  void aNounWithItsActorsIsToldEvenThere() {
    String sentence = "They spoke of the [US]-[China] summit on the day on which they said ";
    assertThat(Marked.of(sentence + LONG + "and left.").events()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IS [NATO] ATTACKING [Libya] NOW because they cannot stop it?                                                     | 0
          The [NATO] and the [UN] attacked [Libya] in May.                                                                   | 1
          [Merkel] visited [Paris] in the spring of that year; the weather was cold, the streets were wet and few of those who had come to see her stayed for long. | 0
          [Merkel] visited [Paris]; it was cold.                                                                            | 1
          [Macron] praised the courage of [Syrian] protesters who have defied a violent crackdown in the city and blasted [Assad]. | 1
          [Merkel] visited the old city on the river and the villages around it and blasted [Assad].                       | 2
          """)
  void whatIsDoubtfulIsNotTold(String marked, int events) {
    Marked article = Marked.of(marked);
    assertThat(article.events()).as(article.tree()).hasSize(events);
  }
}
