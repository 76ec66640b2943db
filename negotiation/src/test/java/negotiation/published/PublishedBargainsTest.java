package negotiation.published;

import static negotiation.published.Published.at;
import static negotiation.published.Published.items;
import static negotiation.published.Published.numbers;
import static negotiation.published.Published.table;
import static negotiation.published.Published.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import negotiation.bargain.ChallengeModel;
import negotiation.bargain.ChallengeRound;
import negotiation.bargain.ChallengeVariant;
import negotiation.bargain.Forecast;
import negotiation.bargain.Issue;
import negotiation.bargain.Offer;
import negotiation.bargain.SpatialModel;
import negotiation.bargain.SpatialTurn;
import negotiation.yaml.Yaml;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every expected result of the bargaining models.
final class PublishedBargainsTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private static Issue issue(String name) {
    return Published.model(name).bargaining().orElseThrow().issues().getFirst().issue().best();
  }

  @ParameterizedTest
  @CsvSource({
    "china-24, 30.72153991497402, 20",
    "greece-2015, 82.22222222222223, 100",
    "ec-emissions, 7.389955686853767, 7",
  })
  void compromiseMedianAndCondorcetWinner(String name, double mean, double median) {
    Issue issue = issue(name);
    assertThat(Forecast.compromise(issue)).isCloseTo(mean, EXACT);
    assertThat(Forecast.median(issue)).isEqualTo(median);
    assertThat(Forecast.condorcetWinners(issue)).containsExactly(median);
  }

  @ParameterizedTest
  @CsvSource({
    "scholz-as-coded, OF_ALL_PAIRS, LOWEST_WEIGHTED_MEAN",
    "scholz-nearest-offer, OF_ALL_PAIRS, NEAREST",
    "bdm-probability-nearest-offer, OF_THE_PAIR, NEAREST",
  })
  void everyRoundOfTheChallengeModel(
      String run, ChallengeVariant.Probability probability, ChallengeVariant.Pick pick) {
    List<ChallengeRound> rounds =
        ChallengeModel.run(issue("ec-emissions"), new ChallengeVariant(probability, pick), 10);
    List<Yaml> expected = items(at(table(Published.expected("ec-emissions")), run));
    assertThat(rounds).hasSameSizeAs(expected);
    for (int round = 0; round < rounds.size(); round++) {
      check(rounds.get(round), table(expected.get(round)));
    }
  }

  private static void check(ChallengeRound round, Map<String, Yaml> expected) {
    Issue issue = round.issue();
    assertThat(Forecast.compromise(issue)).isCloseTo(number(at(expected, "mean")), within(1e-8));
    assertThat(Forecast.median(issue)).isCloseTo(number(at(expected, "median")), within(1e-8));
    List<Double> positions = numbers(at(expected, "positions"));
    for (int actor = 0; actor < positions.size(); actor++) {
      assertThat(issue.stakes().get(actor).position())
          .isCloseTo(positions.get(actor), within(1e-8));
    }
    List<Yaml> offers = expected.containsKey("offers") ? items(at(expected, "offers")) : List.of();
    assertThat(round.offers()).hasSameSizeAs(offers);
    for (int offer = 0; offer < offers.size(); offer++) {
      check(round.offers().get(offer), texts(offers.get(offer)));
    }
    if (expected.containsKey("risk")) {
      List<Double> risk = numbers(at(expected, "risk"));
      for (int actor = 0; actor < risk.size(); actor++) {
        assertThat(round.risk().get(issue.stakes().get(actor).actor()))
            .isCloseTo(risk.get(actor), within(1e-6));
      }
    }
  }

  private static void check(Offer offer, List<String> expected) {
    assertThat(offer.actor()).isEqualTo(expected.get(0));
    assertThat(offer.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(expected.get(1));
    assertThat(offer.from()).isEqualTo(expected.get(2));
    assertThat(offer.expectedUtility()).isCloseTo(Double.parseDouble(expected.get(3)), EXACT);
    assertThat(offer.otherUtility()).isCloseTo(Double.parseDouble(expected.get(4)), EXACT);
    assertThat(offer.position()).isCloseTo(Double.parseDouble(expected.get(5)), EXACT);
  }

  /// The published log prints the mean on its "Median" line after round 0.
  @Test
  void thePublishedLogOfScholzAsCodedPrintsTheMeans() {
    List<Double> means = numbers(at(table(Published.expected("ec-emissions")), "published-means"));
    List<ChallengeRound> rounds =
        ChallengeModel.run(issue("ec-emissions"), ChallengeVariant.SCHOLZ_AS_CODED, 10);
    for (int round = 0; round < means.size(); round++) {
      assertThat(Forecast.compromise(rounds.get(round).issue())).isCloseTo(means.get(round), EXACT);
    }
  }

  @Test
  void everyTurnOfTheKtabReferenceRun() {
    var model = Published.model("ktab-dummy").bargaining().orElseThrow();
    List<SpatialTurn> turns = SpatialModel.run(model.spatialActors().orElseThrow(), 100);
    Map<String, Yaml> expected = table(Published.expected("ktab-dummy"));
    assertThat(turns).hasSize(11);
    List<Double> risk = numbers(at(expected, "risk"));
    for (int actor = 0; actor < 7; actor++) {
      assertThat(turns.getFirst().risk().get(actor)).isCloseTo(risk.get(actor), within(0.0005001));
    }
    List<Yaml> challenges = items(at(expected, "challenges"));
    for (int actor = 0; actor < 7; actor++) {
      var challenge = turns.getFirst().challenges().get(actor);
      List<Double> wanted = numbers(challenges.get(actor));
      assertThat((double) challenge.rival()).isEqualTo(wanted.get(1));
      assertThat(challenge.probability()).isCloseTo(wanted.get(2), within(0.0000501));
      assertThat(challenge.gain()).isCloseTo(wanted.get(3), within(0.0000501));
    }
    for (int turn = 0; turn < turns.size(); turn++) {
      for (int actor = 0; actor < 7; actor++) {
        for (int issue = 0; issue < 3; issue++) {
          double printed =
              numbers(items(at(expected, "positions")).get(3 * actor + issue)).get(turn);
          double found = 100 * turns.get(turn).actors().get(actor).position()[issue];
          assertThat(found).isCloseTo(printed, within(0.0500001));
        }
        double printed = numbers(items(at(expected, "winning")).get(actor)).get(turn);
        assertThat(turns.get(turn).winning().get(actor)).isCloseTo(printed, within(0.0000501));
      }
    }
  }

  private static double number(Yaml value) {
    return Double.parseDouble(((Yaml.Text) value).value());
  }
}
