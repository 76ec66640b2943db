package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.ActorFinder;
import dragoman.actor.Cast;
import dragoman.calendar.TimeFinder;
import dragoman.language.Annotated;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Who can be no party of an act: the press tells of arms and uses none.
final class PressAtArmsTest {
  private static List<String> actors(String text) {
    return names(text, Event::actors);
  }

  private static List<String> recipients(String text) {
    return names(text, Event::recipients);
  }

  private static List<String> names(String text, Function<Event, List<String>> side) {
    var article = Annotated.article("2012-06-03", text);
    Cast cast = new ActorFinder().find(article);
    return new EventFinder()
        .find(article, new TimeFinder().find(article), cast, List.of()).stream()
            .flatMap(event -> side.apply(event).stream())
            .map(id -> cast.actor(id).name())
            .toList();
  }

  @Test
  void anAgencyQuotedKillsNobody() {
    assertThat(actors("Ten soldiers were killed by Agence France Presse on Friday.")).isEmpty();
  }

  @Test
  void noLineOfTheWriterVetoes() {
    assertThat(actors("BBC News vetoed two resolutions of the United States.")).isEmpty();
  }

  @Test
  void whoHoldsAnOfficeOfAStateDoesNotBackIt() {
    assertThat(actors("French President Emmanuel Macron defended France.")).isEmpty();
    assertThat(actors("French President Emmanuel Macron defended Russia."))
        .containsExactly("Emmanuel Macron");
  }

  @Test
  void noMinisterIsATown() {
    assertThat(
            recipients(
                "Jordan sent an envoy to the city of Benghazi, foreign minister Nasser Judeh said."))
        .doesNotContain("Nasser Judeh");
  }

  @Test
  void anArmyDoes() {
    assertThat(actors("Ten soldiers were killed by Russia on Friday.")).containsExactly("Russia");
  }

  @Test
  void andThePressMayCondemn() {
    assertThat(actors("Yesterday the BBC condemned Russia for the raid.")).containsExactly("BBC");
  }
}
