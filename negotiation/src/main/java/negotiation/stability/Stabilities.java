package negotiation.stability;

import java.util.BitSet;
import java.util.List;

/// Which states are stable for each player under one concept.
///
/// @param stable one set of states per player; not to be changed
public record Stabilities(Concept concept, List<BitSet> stable) {
  public Stabilities {
    stable = List.copyOf(stable);
  }

  public boolean stable(int player, int state) {
    return stable.get(player).get(state);
  }

  /// The states stable for every player.
  public BitSet equilibria() {
    var all = (BitSet) stable.getFirst().clone();
    stable.forEach(all::and);
    return all;
  }
}
