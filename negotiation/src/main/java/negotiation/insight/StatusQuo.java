package negotiation.insight;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import negotiation.conflict.Conflict;
import negotiation.stability.JointMoves;
import negotiation.stability.JointMoves.Kind;
import negotiation.stability.Move;

/// How the conflict can unfold from where it stands: a shortest legal way to each state, nobody
/// moving twice in a row (Li, Kilgour, Hipel 2004).
public final class StatusQuo {
  private final int start;
  private final JointMoves joint;

  private StatusQuo(int start, JointMoves joint) {
    this.start = start;
    this.joint = joint;
  }

  public static StatusQuo of(Conflict conflict, int start, Kind kind) {
    var everyone = new BitSet();
    everyone.set(0, conflict.players().size());
    return new StatusQuo(start, JointMoves.from(conflict, everyone, start, kind));
  }

  /// A shortest way to the state; no moves for the status quo itself, empty when there is no way.
  public Optional<List<Move>> way(int state) {
    if (state == start) {
      return Optional.of(List.of());
    }
    return joint.reached().get(state) ? Optional.of(joint.way(start, state)) : Optional.empty();
  }
}
