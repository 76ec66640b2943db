package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.ActorFinder;
import dragoman.actor.Cast;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.calendar.Chronology;
import dragoman.language.Annotated;
import dragoman.text.DateInterval;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A city stands for its state to those who come from abroad, not to those who are at home there.
final class HostsTest {
  private static final ActorFinder CAST = new ActorFinder();
  private static final EventFinder EVENTS = new EventFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Japan has a harbour. China bombed Nagasaki on Monday.                  | China > Japan
          Poland has a port. NATO sent warships to Gdansk.                       | NATO > Poland
          Peru has ruins. French President Emmanuel Macron visited Cusco.        | Emmanuel Macron > Peru
          America has ports. French President Emmanuel Macron arrived at the White House on Monday. | Emmanuel Macron > United States
          Ukraine has grain. Russian troops withdrew from Kherson.               | Russian troops > Ukraine
          Japan has a harbour. China bombed military targets in Nagasaki.        | China > Japan
          Libya has oil. French jets bombed military targets in eastern Libya.   | France > Libya
          Libya has oil. French President Emmanuel Macron visited eastern Libya. | Emmanuel Macron > Libya
          """)
  void fromAbroad(String text, String event) {
    assertThat(told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Japan has a harbour. Japanese troops shelled Nagasaki on Monday.       | Japanese troops >
          Peru has ruins. Peruvian President Alan Garcia visited Cusco.          | Alan Garcia >
          China bombed Nagasaki on Monday.                                       | China >
          Libya has oil. Libyan troops bombed targets in eastern Libya.          | Libyan troops >
          Libya has oil. French jets bombed targets in eastern Sirtica.          | France >
          Japan has a harbour. China bombed Springfield on Monday.               | China >
          Japan has a harbour. China bombed rebel targets in Nagasaki.           | China >
          Japan has a harbour. Japanese troops bombed targets in Nagasaki.       | Japanese troops >
          Japan has a harbour. Hideo Mori shelled Nagasaki on Monday.            | Hideo Mori >
          """)
  void atHomeOrUnknown(String text, String event) {
    assertThat(told(text)).contains(event);
  }

  private static List<String> told(String text) {
    var article = Annotated.article(text);
    Cast cast = CAST.find(article);
    var undated = new Chronology(List.of(), new Found<>(DateInterval.UNKNOWN, Basis.UNKNOWN));
    return EVENTS.find(article, undated, cast, List.of()).stream()
        .map(event -> names(event.actors(), cast) + " > " + names(event.recipients(), cast))
        .map(String::strip)
        .toList();
  }

  private static String names(List<String> ids, Cast cast) {
    return ids.stream().map(id -> cast.actor(id).name()).collect(Collectors.joining("+"));
  }
}
