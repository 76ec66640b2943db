package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An event with somebody unknown in one of its places is withheld; one whose place holds a thing,
/// or people without a name, is told.
final class GapsTest {
  private static List<String> told(String marked) {
    return Marked.of(marked).events().stream().map(GapsTest::told).toList();
  }

  private static String told(Event event) {
    return event.type()
        + " "
        + String.join("+", event.actors())
        + " > "
        + String.join("+", event.recipients());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [prosecutors] banned him from traveling.",
        "The [prosecutors] have frozen his assets.",
        "[Italy] attacked my country in 1911.",
        "[Germany] criticized Politkovskaya.",
        "[Germany] rejected the authority of the court.",
        "[Germany] rejected the court's authority.",
        "[Russia] backed the regime.",
        "She and her colleague Nicholas Kulish were detained by [Egypt].",
        "Politkovskaya and [Merkel] condemned the plan.",
        "[Turkey] and the rebels shelled the town.",
      })
  void anEventWithAnUnknownSideIsWithheld(String marked) {
    assertThat(told(marked)).as(Marked.of(marked).tree()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The [prosecutors] banned [Morsi] from traveling.    | COERCE prosecutors > Morsi
          The [prosecutors] have frozen [Morsi]'s assets.     | COERCE prosecutors > Morsi
          [Italy] attacked a village in 1911.                 | ASSAULT Italy >
          [Syria] killed ten people on Sunday.                | ASSAULT Syria >
          [Germany] rejected the idea.                        | REJECT Germany >
          [Russia] vetoed it.                                 | REJECT Russia >
          [Iran] closed its border.                           | COERCE Iran >
          [Merkel] condemned the killing of Politkovskaya.    | ACCUSE Merkel >
          [Turkey] and its [rebels] shelled the town.         | ASSAULT Turkey+rebels >
          [Merkel] and [Macron] condemned the plan.           | ACCUSE Merkel+Macron >
          """)
  void anEventWhoseSidesAreKnownOrThingsIsTold(String marked, String event) {
    assertThat(told(marked)).as(Marked.of(marked).tree()).map(String::strip).contains(event);
  }
}
