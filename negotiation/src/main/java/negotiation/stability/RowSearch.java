package negotiation.stability;

import java.util.Arrays;
import java.util.BitSet;
import negotiation.conflict.Conflict;
import negotiation.conflict.RowMoves;

/// Reverse breadth-first search over rows, from the states in ascending weight.
final class RowSearch {
  /* In option form a player's moves are transitive, so "nobody moves twice in a row" forbids
  nothing and states alone are the nodes. A state's own weight counts as reachable: it is at least
  the payoff of the improvement that led there, so no verdict changes. */

  private static final int UNSEEN = -1;

  private final RowMoves rows;
  private final int player;
  private final int[] least;
  private final int[] stack;
  private int height;

  private RowSearch(RowMoves rows, int player) {
    this.rows = rows;
    this.player = player;
    this.least = new int[rows.states()];
    this.stack = new int[rows.states()];
    Arrays.fill(least, UNSEEN);
  }

  /// For each state the least weight the others can reach from it by any moves.
  static int[] moves(RowMoves rows, int player, int[] weights) {
    var search = new RowSearch(rows, player);
    var done = new BitSet[rows.players()];
    for (int other = 0; other < done.length; other++) {
      done[other] = new BitSet(rows.classes(other));
    }
    for (int start : Ascending.order(weights)) {
      search.reach(start, weights[start]);
      while (search.height > 0) {
        int state = search.stack[--search.height];
        for (int other = 0; other < done.length; other++) {
          int group = rows.classOf(other, state);
          if (other != player && !done[other].get(group)) {
            done[other].set(group);
            search.backByMoves(other, state, weights[start]);
          }
        }
      }
    }
    return search.least;
  }

  private void backByMoves(int other, int state, int weight) {
    boolean free = rows.reversible(other);
    int end = rows.rowEnd(other, state);
    for (int place = rows.rowBegin(other, state); place < end; place++) {
      int origin = rows.member(other, place);
      if (least[origin] == UNSEEN && (free || rows.stepAllowed(origin, state))) {
        reach(origin, weight);
      }
    }
  }

  /// For each state the least payoff of the player the others can reach by improvements.
  static int[] improvements(Conflict conflict, RowMoves rows, int player) {
    /* From a class of a row everything below the best payoff seen there has been reached already,
    so a state that is no better for its mover than that one adds nothing. */
    var search = new RowSearch(rows, player);
    int[] weights = conflict.payoffs(player);
    var payoffs = new int[rows.players()][];
    var seen = new int[rows.players()][];
    for (int other = 0; other < payoffs.length; other++) {
      payoffs[other] = conflict.payoffs(other);
      seen[other] = new int[other == player ? 0 : rows.classes(other)];
    }
    for (int start : Ascending.order(weights)) {
      search.reach(start, weights[start]);
      while (search.height > 0) {
        int state = search.stack[--search.height];
        for (int other = 0; other < payoffs.length; other++) {
          if (other != player) {
            int group = rows.classOf(other, state);
            if (payoffs[other][state] > seen[other][group]) {
              search.backByImprovements(
                  other, state, weights[start], payoffs[other], seen[other][group]);
              seen[other][group] = payoffs[other][state];
            }
          }
        }
      }
    }
    return search.least;
  }

  private void backByImprovements(int other, int state, int weight, int[] payoffs, int done) {
    boolean free = rows.reversible(other);
    int end = rows.rowEnd(other, state);
    for (int place = rows.rowBegin(other, state); place < end; place++) {
      int origin = rows.member(other, place);
      int payoff = payoffs[origin];
      if (payoff >= done
          && payoff < payoffs[state]
          && least[origin] == UNSEEN
          && (free || rows.stepAllowed(origin, state))) {
        reach(origin, weight);
      }
    }
  }

  private void reach(int state, int weight) {
    if (least[state] == UNSEEN) {
      least[state] = weight;
      stack[height++] = state;
    }
  }
}
