package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.ActorFinder;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.calendar.Chronology;
import dragoman.language.Annotated;
import dragoman.text.DateInterval;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom a verb is done to does not do it, whatever the parser joins the verb with.
final class OneSelfTest {
  private static List<String> told(String text) {
    var article = Annotated.article("2019-04-26", text);
    var cast = new ActorFinder().find(article);
    var times = new Chronology(List.of(), new Found<>(DateInterval.UNKNOWN, Basis.UNKNOWN));
    return new EventFinder()
        .find(article, times, cast, List.of()).stream()
            .map(e ->
                e.type().name()
                    + e.actors().stream().map(id -> " " + cast.actor(id).name()).toList()
                    + e.recipients().stream().map(id -> " " + cast.actor(id).name()).toList())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Ortega jogged in the park when a stranger killed her. | ASSAULT[ Maria Ortega][]",
        "Luis Ortega would need 300 delegates to support him. | SUPPORT[ Luis Ortega][]",
      })
  void whoIsTheObjectIsNotTheSubject(String text, String wrong) {
    assertThat(told(text)).doesNotContain(wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Emmanuel Macron met President Luis Ortega in Paris. |"
            + " CONSULT[ Emmanuel Macron,  Luis Ortega][]",
        "Luis Ortega endorsed Emmanuel Macron. | SUPPORT[ Luis Ortega][ Emmanuel Macron]",
      })
  void anotherIs(String text, String right) {
    assertThat(told(text)).contains(right);
  }
}
