package negotiation.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import negotiation.conflict.Conflict;
import negotiation.conflict.ConflictException;

/// Limited-move, non-myopic and Stackelberg stability for two players (Kilgour 1984, Brams and
/// Wittman 1981, Fang, Hipel and Kilgour 1993).
///
/// Variant: from state s with horizon h the player takes the move whose anticipated end is best (of
/// equally good ones the lowest-numbered state) when that end is strictly better than s, else it
/// stays; the other player then does the same with horizon h - 1.
public final class LimitedMoves {
  private static final int LONGEST = 10_000;

  private final Conflict conflict;

  /// For horizon h, player i and state s: where it ends when i may move first.
  private final List<int[][]> ends = new ArrayList<>();

  private int periodBegin;

  private LimitedMoves(Conflict conflict) {
    this.conflict = conflict;
  }

  public static LimitedMoves of(Conflict conflict) {
    if (conflict.players().size() != 2) {
      throw new ConflictException(
          "limited-move stability is defined here for 2 players, got " + conflict.players().size());
    }
    var limited = new LimitedMoves(conflict);
    limited.look();
    return limited;
  }

  private void look() {
    var ahead = new int[2][conflict.states()];
    for (int state = 0; state < conflict.states(); state++) {
      ahead[0][state] = state;
      ahead[1][state] = state;
    }
    Map<List<Integer>, Integer> seen = new HashMap<>();
    while (true) {
      Integer before = seen.putIfAbsent(key(ahead), ends.size());
      if (before != null) {
        periodBegin = before;
        return;
      }
      ends.add(ahead);
      if (ends.size() > LONGEST) {
        throw new ConflictException("the anticipated ends do not settle within " + LONGEST);
      }
      ahead = further(ahead);
    }
  }

  private int[][] further(int[][] before) {
    var ahead = new int[2][conflict.states()];
    for (int player = 0; player < 2; player++) {
      for (int state = 0; state < conflict.states(); state++) {
        int best = state;
        for (int move : conflict.moves().from(player, state)) {
          int end = before[1 - player][move];
          if (conflict.better(player, best, end)) {
            best = end;
          }
        }
        ahead[player][state] = best;
      }
    }
    return ahead;
  }

  private static List<Integer> key(int[][] ends) {
    var key = new ArrayList<Integer>();
    for (int[] player : ends) {
      for (int end : player) {
        key.add(end);
      }
    }
    return key;
  }

  /// Stable for the player when it can look `horizon` moves ahead; horizon 1 is Nash.
  public boolean stable(int horizon, int player, int state) {
    int period = ends.size() - periodBegin;
    int index = horizon < ends.size() ? horizon : periodBegin + (horizon - periodBegin) % period;
    return ends.get(index)[player][state] == state;
  }

  /// Stable for both.
  public BitSet equilibria(int horizon) {
    var both = new BitSet();
    for (int state = 0; state < conflict.states(); state++) {
      both.set(state, stable(horizon, 0, state) && stable(horizon, 1, state));
    }
    return both;
  }

  /// Stable at every horizon from some horizon on.
  public boolean nonMyopic(int player, int state) {
    for (int horizon = Math.max(1, periodBegin); horizon <= ends.size(); horizon++) {
      if (!stable(horizon, player, state)) {
        return false;
      }
    }
    return true;
  }

  /// Non-myopically stable for both.
  public BitSet nonMyopicEquilibria() {
    var both = new BitSet();
    for (int state = 0; state < conflict.states(); state++) {
      both.set(state, nonMyopic(0, state) && nonMyopic(1, state));
    }
    return both;
  }

  /// The leader looks two moves ahead, the follower one.
  public BitSet stackelbergEquilibria(int leader) {
    var both = new BitSet();
    for (int state = 0; state < conflict.states(); state++) {
      both.set(state, stable(2, leader, state) && stable(1, 1 - leader, state));
    }
    return both;
  }
}
