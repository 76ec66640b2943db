package negotiation.stability;

import java.util.Arrays;
import negotiation.conflict.RowMoves;

/// Union-find over the rows of all players but one: where every move can be undone, the states the
/// others reach from one another form blocks, and the least value of a block holds for all of it.
///
/// Source: R. E. Tarjan, J. van Leeuwen, *Worst-case analysis of set union algorithms*, 1984 (path
/// halving).
final class Blocks {
  private final int[] parent;

  private Blocks(int states) {
    parent = new int[states];
    Arrays.setAll(parent, state -> state);
  }

  /// For each state the least weight in its block. The state's own weight counts too; it is never
  /// below what the player gained by moving there, so no verdict changes.
  static int[] least(RowMoves rows, int player, int[] weights) {
    var blocks = new Blocks(weights.length);
    for (int other = 0; other < rows.players(); other++) {
      if (other != player) {
        blocks.joinRows(rows, other);
      }
    }
    int[] least = weights.clone();
    for (int state = 0; state < least.length; state++) {
      int root = blocks.find(state);
      least[root] = Math.min(least[root], weights[state]);
    }
    for (int state = 0; state < least.length; state++) {
      least[state] = least[blocks.find(state)];
    }
    return least;
  }

  private void joinRows(RowMoves rows, int player) {
    for (int state = 0; state < parent.length; state++) {
      int first = rows.member(player, rows.rowBegin(player, state));
      if (first != state) {
        join(first, state);
      }
    }
  }

  private void join(int one, int other) {
    int root = find(one);
    int lost = find(other);
    parent[Math.max(root, lost)] = Math.min(root, lost);
  }

  private int find(int state) {
    int at = state;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
