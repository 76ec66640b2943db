package negotiation.insight;

import java.util.BitSet;
import java.util.List;
import negotiation.stability.Move;

/// A coalition can go together from one state to another that every member prefers.
///
/// @param way a shortest sequence of the members' moves, nobody twice in a row
public record CoalitionImprovement(BitSet members, int from, int to, List<Move> way) {
  public CoalitionImprovement {
    way = List.copyOf(way);
  }
}
