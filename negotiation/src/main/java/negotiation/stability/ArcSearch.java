package negotiation.stability;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import negotiation.conflict.ArcMoves;
import negotiation.conflict.Conflict;

/// Reverse breadth-first search for models in graph form, where a player's moves need not be
/// transitive: the nodes are pairs (state, who moved last), the player itself standing for a start.
final class ArcSearch {
  private static final int UNSEEN = -1;

  private final Conflict conflict;
  private final ArcMoves arcs;
  private final int player;
  private final boolean improvementsOnly;
  private final int[] least;
  private final ArrayDeque<Integer> queue = new ArrayDeque<>();

  private ArcSearch(Conflict conflict, ArcMoves arcs, int player, boolean improvementsOnly) {
    this.conflict = conflict;
    this.arcs = arcs;
    this.player = player;
    this.improvementsOnly = improvementsOnly;
    this.least = new int[arcs.states() * arcs.players()];
    Arrays.fill(least, UNSEEN);
  }

  static BitSet stable(Conflict conflict, ArcMoves arcs, Concept concept, int player) {
    int[] payoffs = conflict.payoffs(player);
    int[] weights = concept == Concept.SMR ? bestReachable(arcs, player, payoffs) : payoffs;
    var search = new ArcSearch(conflict, arcs, player, concept == Concept.SEQ);
    int[] least = concept == Concept.NASH ? new int[0] : search.leastFromEach(weights);
    var stable = new BitSet(payoffs.length);
    for (int state = 0; state < payoffs.length; state++) {
      boolean stays = true;
      for (int improvement : conflict.improvements(player, state)) {
        stays &=
            concept != Concept.NASH
                && least[improvement * arcs.players() + player] <= payoffs[state];
      }
      stable.set(state, stays);
    }
    return stable;
  }

  private static int[] bestReachable(ArcMoves arcs, int player, int[] payoffs) {
    int[] best = payoffs.clone();
    for (int state = 0; state < best.length; state++) {
      for (int end : arcs.from(player, state)) {
        best[state] = Math.max(best[state], payoffs[end]);
      }
    }
    return best;
  }

  /* A node (state, mover) has the weight of its state; (state, player) is a start, whose own weight
  is never below what moving there gained the player, so it may count as well. */
  private int[] leastFromEach(int[] weights) {
    for (int start : Ascending.order(weights)) {
      for (int mover = 0; mover < arcs.players(); mover++) {
        reach(start, mover, weights[start]);
      }
      while (!queue.isEmpty()) {
        int node = queue.removeFirst();
        back(node / arcs.players(), node % arcs.players(), weights[start]);
      }
    }
    return least;
  }

  private void back(int state, int mover, int weight) {
    if (mover == player) {
      return;
    }
    for (int origin : arcs.into(mover, state)) {
      if (!improvementsOnly || conflict.better(mover, origin, state)) {
        for (int earlier = 0; earlier < arcs.players(); earlier++) {
          if (earlier != mover) {
            reach(origin, earlier, weight);
          }
        }
      }
    }
  }

  private void reach(int state, int mover, int weight) {
    int node = state * arcs.players() + mover;
    if (least[node] == UNSEEN) {
      least[node] = weight;
      queue.add(node);
    }
  }
}
