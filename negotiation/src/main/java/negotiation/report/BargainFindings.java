package negotiation.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import negotiation.bargain.ChallengeModel;
import negotiation.bargain.ChallengeRound;
import negotiation.bargain.ChallengeVariant;
import negotiation.bargain.Forecast;
import negotiation.bargain.Issue;
import negotiation.bargain.MonteCarlo;
import negotiation.bargain.NashBargaining;
import negotiation.bargain.Tornado;
import negotiation.model.BargainIssue;

/// All that is computed of one issue.
///
/// @param challenges rounds by name of the variant; scenarios, not forecasts
record BargainFindings(
    BargainIssue issue,
    double compromise,
    double median,
    List<Double> condorcet,
    double nash,
    MonteCarlo.Result draws,
    List<Tornado.Bar> compromiseBars,
    List<Tornado.Bar> medianBars,
    Map<String, List<ChallengeRound>> challenges) {
  private static final int ROUNDS = 10;
  private static final int MOST_ACTORS_CHALLENGED = 60;

  static BargainFindings of(BargainIssue issue, ReportSettings settings) {
    Issue best = issue.issue().best();
    Map<String, List<ChallengeRound>> challenges = new LinkedHashMap<>();
    if (best.stakes().size() <= MOST_ACTORS_CHALLENGED) {
      variants()
          .forEach(
              (name, variant) -> challenges.put(name, ChallengeModel.run(best, variant, ROUNDS)));
    }
    return new BargainFindings(
        issue,
        Forecast.compromise(best),
        Forecast.median(best),
        Forecast.condorcetWinners(best),
        NashBargaining.settle(best, issue.reference()),
        new MonteCarlo(settings.draws(), settings.seed()).run(issue.issue()),
        Tornado.of(issue.issue(), Forecast::compromise),
        Tornado.of(issue.issue(), Forecast::median),
        challenges);
  }

  static Map<String, ChallengeVariant> variants() {
    Map<String, ChallengeVariant> variants = new LinkedHashMap<>();
    variants.put("Scholz and others, as coded", ChallengeVariant.SCHOLZ_AS_CODED);
    variants.put("Scholz and others, nearest offer", ChallengeVariant.SCHOLZ_NEAREST_OFFER);
    variants.put(
        "Bueno de Mesquita's probability, nearest offer",
        ChallengeVariant.BUENO_DE_MESQUITA_NEAREST_OFFER);
    variants.put("Masad's probability, nearest offer", ChallengeVariant.MASAD_NEAREST_OFFER);
    return variants;
  }
}
