package negotiation.conflict;

import java.util.Arrays;
import java.util.List;

/// Moves given arc by arc: a model in graph form, or one whose states were merged. Nothing is
/// assumed of them: from a to b and b to c need not give a to c.
public final class ArcMoves implements Moves {
  private final int[][][] from;
  private final int[][][] into;

  private ArcMoves(int[][][] from, int[][][] into) {
    this.from = from;
    this.into = into;
  }

  /// One arc of one player.
  public record Arc(int player, int from, int to) {}

  /// Arcs given twice count once; an arc from a state to itself is refused.
  public static ArcMoves of(int players, int states, List<Arc> arcs) {
    return new ArcMoves(sorted(players, states, arcs, false), sorted(players, states, arcs, true));
  }

  private static int[][][] sorted(int players, int states, List<Arc> arcs, boolean reversed) {
    var counts = new int[players][states];
    for (Arc arc : arcs) {
      if (arc.from() == arc.to()) {
        throw new ConflictException("state " + arc.from() + " has a move to itself");
      }
      counts[arc.player()][reversed ? arc.to() : arc.from()]++;
    }
    var ends = new int[players][states][];
    for (int player = 0; player < players; player++) {
      for (int state = 0; state < states; state++) {
        ends[player][state] = new int[counts[player][state]];
      }
    }
    for (Arc arc : arcs) {
      int start = reversed ? arc.to() : arc.from();
      ends[arc.player()][start][--counts[arc.player()][start]] = reversed ? arc.from() : arc.to();
    }
    for (int[][] player : ends) {
      Arrays.setAll(player, state -> Arrays.stream(player[state]).sorted().distinct().toArray());
    }
    return ends;
  }

  @Override
  public int players() {
    return from.length;
  }

  @Override
  public int states() {
    return from[0].length;
  }

  @Override
  public int[] from(int player, int state) {
    return from[player][state].clone();
  }

  @Override
  public int[] into(int player, int state) {
    return into[player][state].clone();
  }

  @Override
  public boolean allowed(int player, int start, int end) {
    return Arrays.binarySearch(from[player][start], end) >= 0;
  }
}
