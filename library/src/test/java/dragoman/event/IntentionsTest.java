package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is to do what an infinitive after a noun says.
final class IntentionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rubin says [Mubarak]'s tactics to attack protesters were not successful.   | ASSAULT Mubarak
          Rubin rejected [Iran]'s plan to invade Iraq.                               | ASSAULT Iran
          [Iran] ended its campaign to invade Iraq.                                  | ASSAULT Iran
          [Iran] sent its planes to attack Iraq.                                    | ASSAULT Iran
          The rebels urged [Iran] to attack Iraq.                                    | ASSAULT Iran
          The rebels incited [Iran] to attack Iraq.                                  | ASSAULT Iran
          [Talabani] is facing calls to resign if he refuses.                        | RETREAT Talabani
          [France] reiterated calls for [Assad] to step down.                        | RETREAT Assad
          """)
  void whoeverMeansIt(String marked, String event) {
    Marked article = Marked.of(marked);
    assertThat(article.events())
        .as(article.tree())
        .extracting(e -> e.type() + " " + String.join("+", e.actors()))
        .contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Rubin] says Mubarak's tactics to attack protesters were not successful.",
        "[Rubin] says that the general's tactics to attack protesters were not successful.",
        "[Hague] reiterated calls for senior officials to step down.",
        "[Talabani] repeated calls to resign.",
        "The [inspectors] made several pleas to the general to release the scientists.",
      })
  void notWhoSpeaksOfIt(String marked) {
    Marked article = Marked.of(marked);
    assertThat(article.events())
        .as(article.tree())
        .extracting(Event::type)
        .doesNotContain(EventType.ASSAULT, EventType.RETREAT);
  }
}
