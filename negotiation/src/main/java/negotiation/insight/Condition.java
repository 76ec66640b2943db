package negotiation.insight;

import java.util.BitSet;
import java.util.List;

/// What a player would have to prefer for one of its moves not to be worth while: at least one of
/// the alternatives, each a set of states that must be no better for it than the wanted state.
///
/// @param move where the move goes; the first alternative is always that this state is no better
/// @param alternatives minimal sets: none contains another
public record Condition(int move, List<BitSet> alternatives) {
  public Condition {
    alternatives = List.copyOf(alternatives);
  }

  /// Whether it holds when exactly these states are no better than the wanted one.
  public boolean holds(BitSet noBetter) {
    for (BitSet alternative : alternatives) {
      var missing = (BitSet) alternative.clone();
      missing.andNot(noBetter);
      if (missing.isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
