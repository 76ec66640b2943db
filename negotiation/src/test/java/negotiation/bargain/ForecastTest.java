package negotiation.bargain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class ForecastTest {
  private static Issue issue(double... positionsAndWeights) {
    var stakes = new ArrayList<Stake>();
    for (int i = 0; i < positionsAndWeights.length; i += 2) {
      stakes.add(new Stake("a" + i, positionsAndWeights[i + 1], 1, positionsAndWeights[i]));
    }
    return new Issue("issue", 0, 100, stakes);
  }

  @Test
  void nashBargainingOfTwoEqualsIsHalfway() {
    assertThat(NashBargaining.settle(issue(20, 1, 80, 1), OptionalDouble.empty()))
        .isCloseTo(50, within(1e-6));
  }

  @Test
  void nashBargainingLeansTowardTheHeavier() {
    assertThat(NashBargaining.settle(issue(20, 3, 80, 1), OptionalDouble.empty()))
        .isBetween(20.0, 49.0);
  }

  @Test
  void noOneAgreesToWhatIsWorseThanTheReferencePoint() {
    Issue issue = issue(20, 10, 80, 1);
    assertThat(NashBargaining.settle(issue, OptionalDouble.of(60))).isCloseTo(60, within(1e-6));
    assertThat(NashBargaining.settle(issue, OptionalDouble.of(100))).isBetween(60.0, 100.0);
  }

  @Test
  void theMedianIsTheLowestPositionWithHalfTheWeight() {
    assertThat(Forecast.median(issue(10, 1, 20, 1, 30, 1, 40, 1))).isEqualTo(20);
    assertThat(Forecast.median(issue(10, 1, 90, 9))).isEqualTo(90);
  }

  @Test
  void drawsRepeatForOneSeedAndDifferForAnother() {
    var issue = uncertain();
    var first = new MonteCarlo(5000, 1).run(issue);
    assertThat(new MonteCarlo(5000, 1).run(issue)).isEqualTo(first);
    assertThat(new MonteCarlo(5000, 2).run(issue).compromise()).isNotEqualTo(first.compromise());
    assertThat(first.compromise().low()).isLessThan(Forecast.compromise(issue.best()));
    assertThat(first.compromise().high()).isGreaterThan(Forecast.compromise(issue.best()));
  }

  @Test
  void theWidestBarIsTheInputThatMovesMost() {
    List<Tornado.Bar> bars = Tornado.of(uncertain(), Forecast::compromise);
    assertThat(bars.getFirst().actor()).isEqualTo("heavy");
    assertThat(bars.getFirst().input()).isEqualTo(Tornado.Input.POSITION);
    assertThat(bars)
        .isSortedAccordingTo((one, other) -> Double.compare(other.swing(), one.swing()));
  }

  @Test
  void actorsWhoAllWantTheSameEndTheChallengeModelAtOnce() {
    assertThat(ChallengeModel.run(issue(50, 1, 50, 2), ChallengeVariant.SCHOLZ_AS_CODED, 5))
        .hasSize(1);
  }

  @Test
  void anIssueWithoutAnyWeightIsRefused() {
    assertThatThrownBy(() -> issue(10, 0, 20, 0)).hasMessageContaining("no actor has any weight");
    assertThatThrownBy(() -> new Stake("x", 1, 1.5, 0)).hasMessageContaining("salience");
  }

  private static UncertainIssue uncertain() {
    return new UncertainIssue(
        "issue",
        0,
        100,
        List.of(
            new UncertainStake(
                "heavy", Spread.exactly(90), Spread.exactly(1), new Spread(10, 30, 60)),
            new UncertainStake(
                "light", Spread.exactly(10), new Spread(0.5, 0.6, 0.9), new Spread(80, 85, 90))));
  }
}
