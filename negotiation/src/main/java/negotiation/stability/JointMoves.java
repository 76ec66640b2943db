package negotiation.stability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import negotiation.conflict.Conflict;

/// Everywhere a group can go from a state by non-empty sequences of moves in which nobody moves
/// twice in a row: R_H(s), or R+_H(s) when every step must improve the lot of its mover.
///
/// Breadth first over pairs (state, last mover), so the way to a state is a shortest one.
public final class JointMoves {
  private static final int UNSEEN = -2;
  private static final int FIRST = -1;

  /// Which steps count.
  public enum Kind {
    /// Every move.
    MOVES,
    /// Only moves that make the mover better off.
    IMPROVEMENTS,
    /// Moves that make the mover better or worse off, none between equals.
    IMPROVEMENTS_AND_DISIMPROVEMENTS
  }

  private final Conflict conflict;
  private final BitSet reached = new BitSet();
  private final int[] cameFrom;
  private final int[] entry;
  private final int[] layer;

  private JointMoves(Conflict conflict) {
    int players = conflict.players().size();
    this.conflict = conflict;
    this.cameFrom = new int[conflict.states() * players];
    this.entry = new int[conflict.states()];
    this.layer = new int[conflict.states()];
    Arrays.fill(cameFrom, UNSEEN);
    Arrays.fill(entry, UNSEEN);
  }

  public static JointMoves from(Conflict conflict, BitSet group, int start, Kind kind) {
    var moves = new JointMoves(conflict);
    moves.search(group, start, kind);
    return moves;
  }

  /// Everyone but one player.
  public static BitSet allBut(Conflict conflict, int player) {
    var others = new BitSet();
    others.set(0, conflict.players().size());
    others.clear(player);
    return others;
  }

  private void search(BitSet group, int start, Kind kind) {
    int players = conflict.players().size();
    var queue = new ArrayDeque<Integer>();
    step(group, start, -1, FIRST, 1, kind, queue);
    while (!queue.isEmpty()) {
      int node = queue.removeFirst();
      int state = node / players;
      step(group, state, node % players, node, depth(node) + 1, kind, queue);
    }
  }

  private void step(
      BitSet group,
      int state,
      int lastMover,
      int origin,
      int depth,
      Kind kind,
      ArrayDeque<Integer> queue) {
    int players = conflict.players().size();
    for (int mover = group.nextSetBit(0); mover >= 0; mover = group.nextSetBit(mover + 1)) {
      if (mover == lastMover) {
        continue;
      }
      for (int end : conflict.moves().from(mover, state)) {
        int node = end * players + mover;
        if (cameFrom[node] == UNSEEN && counts(kind, mover, state, end)) {
          cameFrom[node] = origin;
          if (!reached.get(end)) {
            reached.set(end);
            entry[end] = node;
            layer[end] = depth;
          }
          queue.add(node);
        }
      }
    }
  }

  private boolean counts(Kind kind, int mover, int from, int to) {
    return switch (kind) {
      case MOVES -> true;
      case IMPROVEMENTS -> conflict.better(mover, from, to);
      case IMPROVEMENTS_AND_DISIMPROVEMENTS ->
          conflict.payoff(mover, from) != conflict.payoff(mover, to);
    };
  }

  private int depth(int node) {
    int depth = 0;
    for (int at = node; at >= 0; at = cameFrom[at]) {
      depth++;
    }
    return depth;
  }

  /// The states reached; the start is among them only when the group can come back to it.
  public BitSet reached() {
    return (BitSet) reached.clone();
  }

  /// The number of moves on a shortest way to a reached state.
  public int distance(int state) {
    return layer[state];
  }

  /// A shortest way to a reached state; empty when it is not reached.
  public List<Move> way(int start, int state) {
    int players = conflict.players().size();
    var way = new ArrayList<Move>();
    for (int node = entry[state]; node >= 0; node = cameFrom[node]) {
      int origin = cameFrom[node] == FIRST ? start : cameFrom[node] / players;
      way.addFirst(new Move(node % players, origin, node / players));
    }
    return way;
  }
}
