package negotiation.bargain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What the positions of one turn are worth to whom, as seen by each actor.
final class SpatialView {
  private static final double SAME_POSITION = 0.001;

  private final List<SpatialActor> actors;
  private final double[][] distance;
  private final double[] winning;
  private final double[] risk;

  SpatialView(List<SpatialActor> actors) {
    this.actors = actors;
    int size = actors.size();
    this.distance = new double[size][size];
    for (int actor = 0; actor < size; actor++) {
      for (int other = 0; other < size; other++) {
        distance[actor][other] = distance(actors.get(actor), actors.get(other).position());
      }
    }
    this.risk = risk(neutral());
    this.winning = winning();
  }

  /// How far a position is from what the actor wants, weighted by what matters to it: 0 to 1.
  static double distance(SpatialActor actor, double[] position) {
    double far = 0;
    double scale = 0;
    for (int issue = 0; issue < position.length; issue++) {
      double salience = actor.salience()[issue];
      double difference = salience * (actor.position()[issue] - position[issue]);
      far += difference * difference;
      scale += salience * salience;
    }
    return Math.sqrt(far / scale);
  }

  /// Utility at a distance, bent by the attitude to risk.
  static double utility(double distance, double risk) {
    return (1 - distance) * (1 + distance * risk);
  }

  /* The attitudes to risk rest on a vote in which risk plays no part and every actor's position
  stands for election, equal or not. */
  private double[] neutral() {
    int size = actors.size();
    var utility = new double[size][size];
    for (int voter = 0; voter < size; voter++) {
      for (int other = 0; other < size; other++) {
        utility[voter][other] = utility(distance[voter][other], 0);
      }
    }
    return Condorcet.election(capabilities(), utility);
  }

  /* The chances to win rest on utilities bent by risk; positions nearer than the tolerance stand
  for election once. */
  private double[] winning() {
    int size = actors.size();
    var standsFor = new int[size];
    var first = new ArrayList<Integer>();
    for (int actor = 0; actor < size; actor++) {
      int known = 0;
      while (known < first.size() && !near(first.get(known), actor)) {
        known++;
      }
      if (known == first.size()) {
        first.add(actor);
      }
      standsFor[actor] = known;
    }
    var utility = new double[size][first.size()];
    for (int voter = 0; voter < size; voter++) {
      for (int known = 0; known < first.size(); known++) {
        utility[voter][known] = worth(voter, voter, first.get(known));
      }
    }
    double[] chance = Condorcet.election(capabilities(), utility);
    return IntStream.range(0, size).mapToDouble(actor -> chance[standsFor[actor]]).toArray();
  }

  private boolean near(int actor, int other) {
    double[] one = actors.get(actor).position();
    double[] two = actors.get(other).position();
    double square = 0;
    for (int issue = 0; issue < one.length; issue++) {
      square += (one[issue] - two[issue]) * (one[issue] - two[issue]);
    }
    return Math.sqrt(square) < SAME_POSITION;
  }

  private static double[] risk(double[] winning) {
    double most = 0;
    double least = 1;
    for (double chance : winning) {
      most = Math.max(most, chance);
      least = Math.min(least, chance);
    }
    var attitude = new double[winning.length];
    if (most - least > 1e-12) {
      for (int actor = 0; actor < attitude.length; actor++) {
        attitude[actor] = (3 * winning[actor] - (most + 2 * least)) / (2 * (most - least));
      }
    }
    return attitude;
  }

  double[] capabilities() {
    return actors.stream().mapToDouble(SpatialActor::capability).toArray();
  }

  double[] winningChances() {
    return winning;
  }

  double[] riskAttitudes() {
    return risk;
  }

  /// What the other's position is worth to the actor, as `viewer` estimates it: the viewer takes
  /// two thirds of its own attitude to risk and one third of the actor's.
  double worth(int viewer, int actor, int other) {
    double seen = (2 * risk[viewer] + risk[actor]) / 3;
    return utility(distance[actor][other], seen);
  }

  /// What a position not held now is worth to the actor itself.
  double worth(int actor, double[] position) {
    return utility(distance(actors.get(actor), position), risk[actor]);
  }

  /// The best challenge `viewer` sees for itself against `rival`: chance and gain.
  SpatialChallenge challenge(int actor, int rival) {
    double chance = chance(actor, actor, rival);
    double own = worth(actor, actor, actor);
    double theirs = worth(actor, actor, rival);
    double resistance = actors.get(rival).attention();
    double contest = chance * 2 * own + (1 - chance) * 2 * theirs;
    double gain = (1 - resistance) * 2 * own + resistance * contest - (own + theirs);
    return new SpatialChallenge(actor, rival, chance, gain);
  }

  private double chance(int viewer, int actor, int rival) {
    double forActor =
        1e-10
            + actors.get(actor).influence()
                * (worth(viewer, actor, actor) - worth(viewer, actor, rival));
    double forRival =
        1e-10
            + Math.abs(
                actors.get(rival).influence()
                    * (worth(viewer, rival, actor) - worth(viewer, rival, rival)));
    double all = forActor;
    double against = forRival;
    for (int third = 0; third < actors.size(); third++) {
      if (third != actor && third != rival) {
        double vote = thirdPartyVote(viewer, third, actor, rival, forActor, forRival);
        all += Math.max(0, vote);
        against += Math.max(0, -vote);
      }
    }
    return all / (all + against);
  }

  /* A third party looks at the little contest of the two and itself, and is half committed: it
  shares the fate of the side it joins, but keeps its own position if that side wins. */
  private double thirdPartyVote(
      int viewer, int third, int actor, int rival, double forActor, double forRival) {
    double weight = actors.get(third).influence();
    double withActor = worth(viewer, third, actor);
    double withRival = worth(viewer, third, rival);
    double own = worth(viewer, third, third);
    double vote = weight * (withActor - withRival);
    double actorSide = forActor + Math.max(0, vote);
    double rivalSide = forRival + Math.max(0, -vote);
    double chance = actorSide / (actorSide + rivalSide);
    double joinActor = chance * (2 * withActor + own) + (1 - chance) * 3 * withRival;
    double joinRival = chance * 3 * withActor + (1 - chance) * (2 * withRival + own);
    return weight * (joinActor - joinRival);
  }
}
