package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.ActorFinder;
import dragoman.actor.Cast;
import dragoman.calendar.TimeFinder;
import dragoman.language.Annotated;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The press tells of arms and uses none.
final class PressAtArmsTest {
  private static List<String> actors(String text) {
    var article = Annotated.article("2012-06-03", text);
    Cast cast = new ActorFinder().find(article);
    return new EventFinder()
        .find(article, new TimeFinder().find(article), cast, List.of()).stream()
            .flatMap(event -> event.actors().stream())
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
  void anArmyDoes() {
    assertThat(actors("Ten soldiers were killed by Russia on Friday.")).containsExactly("Russia");
  }

  @Test
  void andThePressMayCondemn() {
    assertThat(actors("Yesterday the BBC condemned Russia for the raid.")).containsExactly("BBC");
  }
}
