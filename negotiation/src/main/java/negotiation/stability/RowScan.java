package negotiation.stability;

import java.util.BitSet;
import negotiation.conflict.RowMoves;

/// The parts of the analysis that look only at one player's own moves.
final class RowScan {
  private RowScan() {}

  /// Stable unless an improvement has a least value above the payoff of staying.
  static BitSet stable(RowMoves rows, int player, int[] payoffs, int[] least) {
    var stable = new BitSet(payoffs.length);
    boolean free = rows.reversible(player);
    for (int state = 0; state < payoffs.length; state++) {
      int here = payoffs[state];
      int end = rows.rowEnd(player, state);
      boolean stays = true;
      for (int place = rows.rowBegin(player, state); place < end; place++) {
        int other = rows.member(player, place);
        if (payoffs[other] > here
            && least[other] > here
            && (free || rows.stepAllowed(state, other))) {
          stays = false;
          break;
        }
      }
      if (stays) {
        stable.set(state);
      }
    }
    return stable;
  }

  /// The best payoff among the state itself and the player's moves from it.
  static int[] bestReachable(RowMoves rows, int player, int[] payoffs) {
    var best = new int[payoffs.length];
    boolean free = rows.reversible(player);
    for (int state = 0; state < payoffs.length; state++) {
      int most = payoffs[state];
      int end = rows.rowEnd(player, state);
      for (int place = rows.rowBegin(player, state); place < end; place++) {
        int other = rows.member(player, place);
        if (payoffs[other] > most && (free || rows.stepAllowed(state, other))) {
          most = payoffs[other];
        }
      }
      best[state] = most;
    }
    return best;
  }
}
