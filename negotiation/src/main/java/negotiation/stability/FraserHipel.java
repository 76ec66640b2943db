package negotiation.stability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import negotiation.conflict.Conflict;
import negotiation.stability.JointMoves.Kind;

/// Simultaneous sanctioning as Fraser and Hipel do it by hand: a last check of the states that two
/// or more players would leave.
final class FraserHipel {
  private FraserHipel() {}

  static Stabilities solve(Conflict conflict, Stabilities sequential) {
    Simultaneous.form(conflict);
    var stable = new ArrayList<BitSet>();
    for (int player = 0; player < conflict.players().size(); player++) {
      var states = (BitSet) sequential.stable().get(player).clone();
      for (int state = 0; state < conflict.states(); state++) {
        if (!states.get(state) && met(conflict, sequential, player, state)) {
          states.set(state);
        }
      }
      stable.add(states);
    }
    return new Stabilities(Concept.SIM_FRASER_HIPEL, stable);
  }

  private static boolean met(Conflict conflict, Stabilities sequential, int player, int state) {
    BitSet others = unstableOthers(sequential, player, state);
    if (others.isEmpty()) {
      return false;
    }
    for (int improvement : conflict.improvements(player, state)) {
      if (Simultaneous.answer(conflict, player, state, improvement, others).isEmpty()
          && sequentialAnswer(conflict, player, state, improvement).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /// The others who would leave the state too; empty unless the player itself would.
  static BitSet unstableOthers(Stabilities sequential, int player, int state) {
    var others = new BitSet();
    if (!sequential.stable(player, state)) {
      for (int other = 0; other < sequential.stable().size(); other++) {
        others.set(other, other != player && !sequential.stable(other, state));
      }
    }
    return others;
  }

  /// A sequence of the others' improvements that sanctions the improvement; empty when none does.
  static List<Move> sequentialAnswer(Conflict conflict, int player, int state, int improvement) {
    var answers =
        JointMoves.from(
            conflict, JointMoves.allBut(conflict, player), improvement, Kind.IMPROVEMENTS);
    return answers.reached().stream()
        .filter(end -> !conflict.better(player, state, end))
        .mapToObj(end -> answers.way(improvement, end))
        .findFirst()
        .orElse(List.of());
  }
}
