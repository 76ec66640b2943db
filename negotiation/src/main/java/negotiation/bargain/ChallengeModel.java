package negotiation.bargain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Bueno de Mesquita's expected utility model as read by Scholz, Calbert and Smith (2011), with the
/// status quo expected for certain if nobody challenges (Q = 1).
///
/// A generator of scenarios, not a forecast: small changes of salience send it elsewhere. The range
/// of positions is that of the first round throughout.
public final class ChallengeModel {
  private final ChallengeVariant variant;
  private final double range;

  private ChallengeModel(ChallengeVariant variant, double range) {
    this.variant = variant;
    this.range = range;
  }

  /// Round 0 is the issue as given. Fewer rounds than asked for come back when all actors become
  /// equally secure, where the risk attitude is undefined (0/0).
  public static List<ChallengeRound> run(Issue issue, ChallengeVariant variant, int rounds) {
    var held = issue.stakes().stream().mapToDouble(Stake::position).summaryStatistics();
    var history = new ArrayList<ChallengeRound>();
    history.add(new ChallengeRound(issue, List.of(), Map.of()));
    if (held.getMax() > held.getMin()) {
      var model = new ChallengeModel(variant, held.getMax() - held.getMin());
      for (int round = 1; round <= rounds; round++) {
        Optional<ChallengeRound> next = model.next(history.getLast().issue());
        if (next.isEmpty()) {
          break;
        }
        history.add(next.get());
      }
    }
    return history;
  }

  private Optional<ChallengeRound> next(Issue issue) {
    Optional<double[]> risks = risks(issue);
    if (risks.isEmpty()) {
      return Optional.empty();
    }
    double[] risk = risks.get();
    double denominator = allVotes(issue, risk);
    var stakes = new ArrayList<Stake>();
    var accepted = new ArrayList<Offer>();
    Map<String, Double> attitudes = new LinkedHashMap<>();
    for (int actor = 0; actor < risk.length; actor++) {
      Stake stake = issue.stakes().get(actor);
      attitudes.put(stake.actor(), risk[actor]);
      Optional<Offer> offer = bestOffer(issue, risk, denominator, actor);
      offer.ifPresent(accepted::add);
      double end = offer.map(Offer::position).orElse(stake.position());
      stakes.add(stake.at(Math.clamp(end, issue.least(), issue.most())));
    }
    return Optional.of(new ChallengeRound(issue.with(stakes), accepted, attitudes));
  }

  /* Risk exponent r = (1 - R/3) / (1 + R/3), R = (2 danger - most - least) / (most - least). */
  private Optional<double[]> risks(Issue issue) {
    int actors = issue.stakes().size();
    var neutral = new double[actors];
    Arrays.fill(neutral, 1);
    double denominator = allVotes(issue, neutral);
    var danger = new double[actors];
    double most = Double.NEGATIVE_INFINITY;
    double least = Double.POSITIVE_INFINITY;
    for (int actor = 0; actor < actors; actor++) {
      for (int other = 0; other < actors; other++) {
        if (other != actor) {
          danger[actor] += expectedUtility(issue, neutral, denominator, 1, other, actor);
        }
      }
      most = Math.max(most, danger[actor]);
      least = Math.min(least, danger[actor]);
    }
    if (!(most - least > 1e-12)) {
      return Optional.empty();
    }
    for (int actor = 0; actor < actors; actor++) {
      double security = (2 * danger[actor] - most - least) / (most - least);
      danger[actor] = (1 - security / 3) / (1 + security / 3);
    }
    return Optional.of(danger);
  }

  /// Of `actor` challenging `rival`, seen with risk exponent `risk`.
  private double expectedUtility(
      Issue issue, double[] risks, double denominator, double risk, int actor, int rival) {
    Stake challenger = issue.stakes().get(actor);
    Stake defender = issue.stakes().get(rival);
    double distance = Math.abs(challenger.position() - defender.position()) / range;
    double success = 2 - 4 * Math.pow(0.5 - 0.5 * distance, risk);
    double failure = 2 - 4 * Math.pow(0.5 + 0.5 * distance, risk);
    double statusQuo = 2 - 4 * Math.pow(0.5, risk);
    double probability = probability(issue, risks, denominator, actor, rival);
    double resisted = probability * success + (1 - probability) * failure;
    return defender.salience() * resisted + (1 - defender.salience()) * success - statusQuo;
  }

  private double probability(
      Issue issue, double[] risks, double denominator, int actor, int rival) {
    double challenger = issue.stakes().get(actor).position();
    double defender = issue.stakes().get(rival).position();
    if (challenger == defender) {
      return 0;
    }
    double votesFor = 0;
    double votesAgainst = 0;
    for (int voter = 0; voter < risks.length; voter++) {
      double vote = vote(issue.stakes().get(voter), risks[voter], challenger, defender);
      votesFor += Math.max(0, vote);
      votesAgainst += Math.max(0, -vote);
    }
    double cast = votesFor + votesAgainst;
    double share =
        switch (variant.probability()) {
          case OF_THE_PAIR -> votesFor / cast;
          case OF_ALL_PAIRS -> votesFor / denominator;
          case NET_OF_THE_PAIR -> Math.max(0, votesFor - votesAgainst) / cast;
        };
    return Double.isFinite(share) ? share : 0;
  }

  private double allVotes(Issue issue, double[] risks) {
    double sum = 0;
    for (int voter = 0; voter < risks.length; voter++) {
      for (Stake one : issue.stakes()) {
        for (Stake other : issue.stakes()) {
          Stake stake = issue.stakes().get(voter);
          sum += Math.abs(vote(stake, risks[voter], one.position(), other.position()));
        }
      }
    }
    return sum;
  }

  private double vote(Stake voter, double risk, double one, double other) {
    double near = Math.pow(Math.abs(voter.position() - one) / range, risk);
    double far = Math.pow(Math.abs(voter.position() - other) / range, risk);
    return voter.weight() * (far - near);
  }

  private Optional<Offer> bestOffer(Issue issue, double[] risks, double denominator, int actor) {
    var offers = new ArrayList<Offer>();
    for (int rival = 0; rival < risks.length; rival++) {
      offer(issue, risks, denominator, actor, rival).ifPresent(offers::add);
    }
    double here = issue.stakes().get(actor).position();
    return offers.stream()
        .min(
            Comparator.comparing(Offer::kind)
                .thenComparingDouble(offer -> key(issue, here, offer)));
  }

  private double key(Issue issue, double here, Offer offer) {
    if (offer.kind() == Offer.Kind.COMPROMISE
        && variant.pick() == ChallengeVariant.Pick.LOWEST_WEIGHTED_MEAN) {
      double there =
          issue.stakes().stream()
              .filter(stake -> stake.actor().equals(offer.from()))
              .findFirst()
              .orElseThrow()
              .position();
      double own = Math.abs(offer.expectedUtility());
      double others = Math.abs(offer.otherUtility());
      return (own * here + others * there) / (own + others);
    }
    return Math.abs(here - offer.position());
  }

  private Optional<Offer> offer(
      Issue issue, double[] risks, double denominator, int actor, int rival) {
    Stake own = issue.stakes().get(actor);
    Stake other = issue.stakes().get(rival);
    if (own.position() == other.position()) {
      return Optional.empty();
    }
    double mine = expectedUtility(issue, risks, denominator, risks[actor], actor, rival);
    double theirs = expectedUtility(issue, risks, denominator, risks[actor], rival, actor);
    if (theirs > mine && mine > 0) {
      return Optional.of(
          new Offer(
              own.actor(),
              other.actor(),
              Offer.Kind.CONFRONTATION,
              mine,
              theirs,
              other.position()));
    }
    if (theirs > 0 && mine < 0 && theirs != -mine) {
      boolean compromise = theirs > -mine;
      double end =
          compromise
              ? own.position() + (other.position() - own.position()) * (-mine / theirs)
              : other.position();
      var kind = compromise ? Offer.Kind.COMPROMISE : Offer.Kind.CAPITULATION;
      return Optional.of(new Offer(own.actor(), other.actor(), kind, mine, theirs, end));
    }
    return Optional.empty();
  }
}
