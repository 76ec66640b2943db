package dragoman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dragoman.language.Annotated;
import dragoman.position.Issue;
import dragoman.position.Position;
import dragoman.position.Position.Stance;
import dragoman.reading.Reader;
import dragoman.situation.Situation;
import dragoman.situation.SituationMerger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What counts as one issue over several articles.
final class IssuesTest {
  private static final Reader READER = Dragoman.reader(Annotated.annotator());

  private static Situation merge(String... articles) {
    return SituationMerger.merge(
        Arrays.stream(articles).map(a -> Dated.read(READER, a)).toList(), List.of(), List.of());
  }

  private static List<String> issues(String... articles) {
    return merge(articles).issues().stream().map(Issue::name).toList();
  }

  @Test
  void endingEasingAndReliefOfSanctionsAreOneIssue() {
    assertThat(
            issues(
                "2019-04-20 Russia wants sanctions relief.",
                "2019-04-21 China called for an end to the economic sanctions.",
                "2019-04-22 France called for an easing of sanctions on North Korea."))
        .hasSize(1);
  }

  @Test
  void sanctionsOnTwoStatesAreTwoIssues() {
    assertThat(
            issues(
                "2019-04-20 Russia wants an easing of sanctions on North Korea.",
                "2019-04-21 China called for an easing of sanctions on Iran."))
        .hasSize(2);
  }

  @Test
  void whoeverOpposesSanctionsWantsThemGone() {
    assertThat(
            merge(
                    "2019-04-20 Russia wants an easing of the sanctions.",
                    "2019-04-21 China opposes the sanctions.",
                    "2019-04-22 France wants to keep the sanctions.")
                .positions())
        .extracting(Position::issue, Position::stance)
        .containsExactlyInAnyOrder(
            tuple("easing of the sanctions", Stance.SUPPORT),
            tuple("easing of the sanctions", Stance.SUPPORT),
            tuple("easing of the sanctions", Stance.OPPOSE));
  }

  @Test
  void whoeverSupportedSanctionsNeedNotOpposeRelief() {
    assertThat(
            merge(
                    "2019-04-20 Russia wants an easing of the sanctions.",
                    "2019-04-21 China supports the sanctions.")
                .positions())
        .extracting(Position::stance)
        .containsOnly(Stance.SUPPORT);
  }

  @Test
  void nuclearDisarmamentIsDenuclearization() {
    assertThat(
            issues(
                "2019-04-20 Russia supports nuclear disarmament.",
                "2019-04-21 China supports denuclearization."))
        .hasSize(1);
    assertThat(
            issues(
                "2019-04-20 Russia supports nuclear energy.",
                "2019-04-21 China supports denuclearization."))
        .hasSize(2);
  }

  @Test
  void interventionsInTwoStatesAreTwoIssues() {
    assertThat(
            issues(
                "2019-04-20 Russia opposes a military intervention in Syria.",
                "2019-04-21 China opposes a military intervention in Libya.",
                "2019-04-22 France opposes a military intervention in Libya."))
        .hasSize(2);
  }
}
