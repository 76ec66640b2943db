package negotiation.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Merges states of an option form that are the same in substance (Elmira: any state in which the
/// plant is abandoned). A player can move from one merged state to another when it can from any
/// state inside the one to any state inside the other; moves inside a merged state vanish.
public final class MergedStates {
  private static final int MOST_MERGED = 100_000;

  private MergedStates() {}

  /// @param groupOf for each state of the rows the number of its group, 0 .. `groups`-1
  public static ArcMoves of(RowMoves rows, int[] groupOf, int groups) {
    if (rows.states() > MOST_MERGED) {
      throw new ConflictException(
          "states are merged among up to " + MOST_MERGED + " feasible ones, got " + rows.states());
    }
    Set<ArcMoves.Arc> arcs = new HashSet<>();
    for (int player = 0; player < rows.players(); player++) {
      for (int state = 0; state < rows.states(); state++) {
        for (int end : rows.from(player, state)) {
          if (groupOf[state] != groupOf[end]) {
            arcs.add(new ArcMoves.Arc(player, groupOf[state], groupOf[end]));
          }
        }
      }
    }
    return ArcMoves.of(rows.players(), groups, new ArrayList<>(arcs));
  }

  /// Payoffs of the groups; all states of a group must be equal for the player.
  public static int[] payoffs(int[] payoffs, int[] groupOf, int groups, List<String> names) {
    var merged = new int[groups];
    var seen = new boolean[groups];
    for (int state = 0; state < payoffs.length; state++) {
      int group = groupOf[state];
      if (seen[group] && merged[group] != payoffs[state]) {
        throw new ConflictException(
            "the preference treats the states merged as '" + names.get(group) + "' differently");
      }
      seen[group] = true;
      merged[group] = payoffs[state];
    }
    return merged;
  }
}
