package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PossessedSupportTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Carter]'s support rose four points in March.",
        "[Carter] has lost a third of his support since May.",
        "In March, [Carter]'s support among men was strong.",
        "[Carter] had her greatest support among the miners.",
        "The figure was close to [Carter]'s 34 percent support."
      })
  void whatOneHasFromOthers(String marked) {
    assertThat(Marked.of(marked).events()).as(Marked.of(marked).tree()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Carter]'s support for the war rose in March.",
        "[Carter] announced his support on Monday.",
        "[Carter]'s support for [Miller] was noted."
      })
  void whatOneGives(String marked) {
    assertThat(Marked.of(marked).events())
        .as(Marked.of(marked).tree())
        .extracting(Event::type)
        .containsExactly(EventType.SUPPORT);
  }
}
