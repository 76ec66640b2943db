package dragoman.situation;

import static dragoman.event.Status.HAPPENED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WhichOfSeveralTest {
  private static List<Integer> reports(Told... told) {
    return SituationMerger.merge(
            java.util.Arrays.stream(told).map(Told::reading).toList(), List.of(), List.of())
        .events()
        .stream()
        .map(event -> event.reports().size())
        .toList();
  }

  @Test
  void anUndatedMeetingThatMayBeEitherStaysByItself() {
    assertThat(
            reports(
                new Told("a", "2018-05-04").meeting("2018-05-03", HAPPENED, "", "Berg", "Lund"),
                new Told("b", "2018-08-10").meeting("2018-08-09", HAPPENED, "", "Berg", "Lund"),
                new Told("c", "2018-09-01").meeting("", HAPPENED, "", "Berg", "Lund")))
        .containsExactly(1, 1, 1);
  }

  @Test
  void anUndatedMeetingJoinsTheOnlyOne() {
    assertThat(
            reports(
                new Told("a", "2018-05-04").meeting("2018-05-03", HAPPENED, "", "Berg", "Lund"),
                new Told("c", "2018-09-01").meeting("", HAPPENED, "", "Berg", "Lund")))
        .containsExactly(2);
  }
}
