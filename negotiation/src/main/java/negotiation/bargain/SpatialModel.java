package negotiation.bargain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// KTAB's spatial model of politics: actors with positions on several issues at once challenge one
/// another, bargain, and settle on the bargains the others would back, turn by turn.
///
/// Variant: KTAB's default parameters (linear victory probability, proportional voting, conditional
/// Condorcet election, deterministic transitions, semi-committed third parties, bargains weighted
/// by squared salience and squared probability, initiator interpolates).
///
/// Source: B. Wise, L. Lester, B. Efird, *An Introduction to the KAPSARC Toolkit for Behavioral
/// Analysis (KTAB)*, 2015.
public final class SpatialModel {
  private static final double LEAST_GAIN = 1e-5;
  private static final double GUARD = 1e-6;
  private static final int LEAST_TURNS = 2;

  private SpatialModel() {}

  /// The turns up to rest: at least two, then until little moves any more, at most `mostTurns`. The
  /// first element is the input, the last the outcome.
  public static List<SpatialTurn> run(List<SpatialActor> actors, int mostTurns) {
    if (actors.isEmpty()
        || actors.stream().mapToInt(actor -> actor.position().length).distinct().count() != 1
        || !(actors.stream().mapToDouble(SpatialActor::capability).sum() > 0)) {
      throw new BargainException(
          "the spatial model needs actors with capability and positions on the same issues");
    }
    var turns = new ArrayList<SpatialTurn>();
    List<SpatialActor> now = List.copyOf(actors);
    double firstMovement = -1;
    for (int turn = 0; turn < mostTurns; turn++) {
      var view = new SpatialView(now);
      List<SpatialChallenge> challenges = challenges(view, now.size());
      turns.add(turn(now, view, challenges));
      List<SpatialActor> next = bargain(now, view, challenges);
      double movement = movement(now, next);
      now = next;
      if (turn == 0) {
        firstMovement = movement;
      }
      if (turn + 1 >= LEAST_TURNS && movement < 0.02 * (firstMovement + 1e-4)) {
        break;
      }
    }
    var view = new SpatialView(now);
    turns.add(turn(now, view, challenges(view, now.size())));
    return turns;
  }

  private static SpatialTurn turn(
      List<SpatialActor> actors, SpatialView view, List<SpatialChallenge> challenges) {
    return new SpatialTurn(
        actors, boxed(view.riskAttitudes()), boxed(view.winningChances()), challenges);
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static List<SpatialChallenge> challenges(SpatialView view, int actors) {
    return IntStream.range(0, actors)
        .mapToObj(actor -> bestChallenge(view, actors, actor))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<SpatialChallenge> bestChallenge(SpatialView view, int actors, int actor) {
    SpatialChallenge best = null;
    for (int rival = 0; rival < actors; rival++) {
      if (rival != actor) {
        SpatialChallenge challenge = view.challenge(actor, rival);
        if (challenge.gain() > (best == null ? LEAST_GAIN : best.gain())) {
          best = challenge;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /// A bargain: where the two would go.
  private record Bargain(int actor, int rival, double[] actorEnd, double[] rivalEnd) {
    double[] end(int who, double[] otherwise) {
      return who == actor ? actorEnd : who == rival ? rivalEnd : otherwise;
    }
  }

  private static List<SpatialActor> bargain(
      List<SpatialActor> actors, SpatialView view, List<SpatialChallenge> challenges) {
    var offered = new ArrayList<List<Bargain>>();
    for (int actor = 0; actor < actors.size(); actor++) {
      var queue = new ArrayList<Bargain>();
      double[] here = actors.get(actor).position();
      queue.add(new Bargain(actor, actor, here, here));
      offered.add(queue);
    }
    for (SpatialChallenge challenge : challenges) {
      Bargain bargain = interpolate(actors, challenge);
      offered.get(challenge.actor()).add(bargain);
      offered.get(challenge.rival()).add(bargain);
    }
    return IntStream.range(0, actors.size())
        .mapToObj(actor -> actors.get(actor).at(chosen(actors, view, offered.get(actor), actor)))
        .toList();
  }

  private static Bargain interpolate(List<SpatialActor> actors, SpatialChallenge challenge) {
    SpatialActor one = actors.get(challenge.actor());
    SpatialActor other = actors.get(challenge.rival());
    int issues = one.position().length;
    var oneEnd = new double[issues];
    var otherEnd = new double[issues];
    for (int issue = 0; issue < issues; issue++) {
      double ownWeight = square(one.salience()[issue] * challenge.probability());
      double rivalWeight = square(other.salience()[issue] * (1 - challenge.probability()));
      double here = one.position()[issue];
      double there = other.position()[issue];
      double all = ownWeight + rivalWeight + GUARD;
      oneEnd[issue] = rounded(((ownWeight + GUARD) * here + rivalWeight * there) / all);
      otherEnd[issue] = rounded((ownWeight * here + (rivalWeight + GUARD) * there) / all);
    }
    return new Bargain(challenge.actor(), challenge.rival(), oneEnd, otherEnd);
  }

  private static double[] chosen(
      List<SpatialActor> actors, SpatialView view, List<Bargain> bargains, int actor) {
    int size = actors.size();
    var utility = new double[size][bargains.size()];
    for (int voter = 0; voter < size; voter++) {
      for (int offer = 0; offer < bargains.size(); offer++) {
        double sum = 0;
        for (int other = 0; other < size; other++) {
          double[] now = actors.get(other).position();
          sum += view.worth(voter, bargains.get(offer).end(other, now));
        }
        utility[voter][offer] = sum / size;
      }
    }
    double[] chance = Condorcet.election(view.capabilities(), utility);
    int best = 0;
    for (int offer = 1; offer < chance.length; offer++) {
      if (chance[offer] > chance[best]) {
        best = offer;
      }
    }
    return bargains.get(best).end(actor, actors.get(actor).position());
  }

  private static double movement(List<SpatialActor> before, List<SpatialActor> after) {
    double sum = 0;
    for (int actor = 0; actor < before.size(); actor++) {
      double far = 0;
      for (int issue = 0; issue < before.get(actor).position().length; issue++) {
        far += square(before.get(actor).position()[issue] - after.get(actor).position()[issue]);
      }
      sum += Math.sqrt(far);
    }
    return sum;
  }

  private static double square(double value) {
    return value * value;
  }

  private static double rounded(double share) {
    return Math.clamp(Math.round(share * 10_000) / 10_000.0, 0, 1);
  }
}
