package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrivateMatterTest {
  private static final String LONG = " It was late and the room was cold.".repeat(10);

  private static List<EventType> types(String marked) {
    return Marked.of(marked).events().stream().map(Event::type).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Clinton] talked to [Crowley]. CNN's [Crowley] had many questions.        |
          [Clinton] talked to [Lavrov]. Minister [Lavrov] had many questions.       | CONSULT
          CNN's [Nic Robertson] investigated the death.                             |
          [France] investigated the death.                                          | ACCUSE
          [Benzegala], a player, left. [Benzegala] had travelled to [Tunisia].      |
          [Benzegala], an envoy, left.  [Benzegala] had travelled to [Tunisia].       | CONSULT
          [Kelly Brook] was interviewed. [Clinton] met [Kelly Brook] on Monday.      | CONSULT
          [Kelly Brook] interviewed a minister. [Clinton] met [Kelly Brook] on Monday. |
          [Duncan], a minister, helped [Amos], a singer, after the flood.        | AID
          [Duncan], a driver, helped [Amos], a singer, after the flood.          |
          """)
  void whatTheirCallingMakesOfIt(String marked, String types) {
    assertThat(types(marked))
        .as(Marked.of(marked).tree())
        .isEqualTo(types == null ? List.of() : List.of(EventType.valueOf(types)));
  }

  @Test
  void twoPeopleWithoutOfficeInALongArticleFightForThemselves() {
    assertThat(types("[Rinaldo] killed [Armida]." + LONG)).isEmpty();
    assertThat(types("[Rinaldo] killed [Armida]. Minister [Armida] was late." + LONG))
        .containsExactly(EventType.ASSAULT);
  }

  @Test
  void whoHasNoOfficeInALongArticleTravelsForHimself() {
    assertThat(types("[Obeidy] arrived in [Qatar]." + LONG)).isEmpty();
    assertThat(types("[Obeidy] arrived in [Qatar].")).containsExactly(EventType.CONSULT);
    assertThat(types("[Lavrov] arrived in [Qatar] and invited [Kim] to Moscow." + LONG))
        .containsExactly(EventType.CONSULT, EventType.AGREE);
    assertThat(types("[Lavrov] arrived in [Qatar]. Minister [Lavrov] was late." + LONG))
        .containsExactly(EventType.CONSULT);
  }
}
