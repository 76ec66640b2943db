package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ModesTest {
  private final Modes modes = new Modes();

  @ParameterizedTest
  @EnumSource
  void everyTypeHasItsOwnIntensity(EventType type) {
    assertThat(modes.intensity(type, null)).isEqualTo(type.intensity());
  }

  @Test
  void everyModeOfTheLexiconIsAModeOfPlover() {
    assertThat(new Lexicon().frames())
        .allSatisfy(frame -> assertThat(modes.cameo(frame.type(), frame.mode())).isNotBlank());
  }

  @Test
  void aVisitIsCameo042() {
    assertThat(modes.cameo(EventType.CONSULT, "visit")).isEqualTo("042");
  }

  @Test
  void aModeOfAnotherTypeIsRefused() {
    assertThatThrownBy(() -> modes.cameo(EventType.AID, "visit"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("visit of AID");
  }
}
