package negotiation.stability;

import java.util.ArrayList;
import java.util.BitSet;
import negotiation.conflict.Conflict;
import negotiation.stability.JointMoves.Kind;

/// The definitions as they are written, state by state and improvement by improvement. Slow on
/// purpose: the fast engine is measured against it.
public final class DefinitionEngine implements StabilityEngine {
  @Override
  public Stabilities solve(Conflict conflict, Concept concept) {
    if (concept == Concept.SIM_FRASER_HIPEL) {
      return FraserHipel.solve(conflict, solve(conflict, Concept.SEQ));
    }
    var stable = new ArrayList<BitSet>();
    for (int player = 0; player < conflict.players().size(); player++) {
      var states = new BitSet();
      for (int state = 0; state < conflict.states(); state++) {
        states.set(state, stable(conflict, concept, player, state));
      }
      stable.add(states);
    }
    return new Stabilities(concept, stable);
  }

  private static boolean stable(Conflict conflict, Concept concept, int player, int state) {
    for (int improvement : conflict.improvements(player, state)) {
      if (!sanctioned(conflict, concept, player, state, improvement)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sanctioned(
      Conflict conflict, Concept concept, int player, int state, int improvement) {
    return switch (concept) {
      case NASH, SIM_FRASER_HIPEL -> false;
      case GMR ->
          answers(conflict, player, improvement, Kind.MOVES).stream()
              .anyMatch(end -> !conflict.better(player, state, end));
      case SMR ->
          answers(conflict, player, improvement, Kind.MOVES).stream()
              .anyMatch(end -> noEscape(conflict, player, state, end));
      case SEQ ->
          answers(conflict, player, improvement, Kind.IMPROVEMENTS).stream()
              .anyMatch(end -> !conflict.better(player, state, end));
      case SIM -> {
        BitSet others = JointMoves.allBut(conflict, player);
        yield !Simultaneous.answer(conflict, player, state, improvement, others).isEmpty();
      }
    };
  }

  private static BitSet answers(Conflict conflict, int player, int improvement, Kind kind) {
    return JointMoves.from(conflict, JointMoves.allBut(conflict, player), improvement, kind)
        .reached();
  }

  private static boolean noEscape(Conflict conflict, int player, int state, int end) {
    if (conflict.better(player, state, end)) {
      return false;
    }
    for (int escape : conflict.moves().from(player, end)) {
      if (conflict.better(player, state, escape)) {
        return false;
      }
    }
    return true;
  }
}
