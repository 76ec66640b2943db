package negotiation.insight;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import negotiation.conflict.Conflict;
import negotiation.conflict.ConflictException;
import negotiation.stability.Concept;
import negotiation.stability.JointMoves;
import negotiation.stability.JointMoves.Kind;

/// Strength of preference in three levels: equal, better, *much* better (Hamouda, Kilgour, Hipel
/// 2004). Levels of intensity part the states of a player: one state is much better than another
/// when its level is higher.
///
/// A state is strongly stable when every improvement, mild or strong, can be answered so that the
/// player ends *much* worse than where it started (and, under SMR, stays so whatever it does then);
/// weakly stable when it is stable but not strongly.
public final class Strength {
  /// The verdict for one player and state.
  public enum Verdict {
    UNSTABLE,
    WEAK,
    STRONG
  }

  private final Conflict conflict;
  private final List<int[]> intensity;

  /// @param intensity per player one level per state; a state with a higher level must have a
  ///   higher payoff
  public Strength(Conflict conflict, List<int[]> intensity) {
    this.conflict = conflict;
    this.intensity = intensity.stream().map(int[]::clone).toList();
    for (int player = 0; player < conflict.players().size(); player++) {
      checkOrder(player);
    }
  }

  private void checkOrder(int player) {
    int states = conflict.states();
    var order =
        IntStream.range(0, states)
            .boxed()
            .sorted(Comparator.comparingInt(state -> conflict.payoff(player, state)))
            .toList();
    for (int i = 1; i < states; i++) {
      int lower = order.get(i - 1);
      int higher = order.get(i);
      int[] levels = intensity.get(player);
      boolean equal = conflict.payoff(player, lower) == conflict.payoff(player, higher);
      if (levels[lower] > levels[higher] || equal && levels[lower] != levels[higher]) {
        throw new ConflictException(
            "strength of preference of "
                + conflict.players().get(player).id()
                + " contradicts its ranking at states "
                + lower
                + " and "
                + higher);
      }
    }
  }

  public Verdict verdict(Concept concept, int player, int state) {
    if (concept.needsOptions()) {
      throw new ConflictException(concept.label() + " is not defined with strength of preference");
    }
    boolean strong = true;
    for (int improvement : conflict.improvements(player, state)) {
      var answers = answers(concept, player, improvement);
      if (answers.stream().noneMatch(end -> holds(concept, player, state, end, false))) {
        return Verdict.UNSTABLE;
      }
      strong &= answers.stream().anyMatch(end -> holds(concept, player, state, end, true));
    }
    return strong ? Verdict.STRONG : Verdict.WEAK;
  }

  private BitSet answers(Concept concept, int player, int improvement) {
    if (concept == Concept.NASH) {
      return new BitSet();
    }
    Kind kind = concept == Concept.SEQ ? Kind.IMPROVEMENTS : Kind.MOVES;
    return JointMoves.from(conflict, JointMoves.allBut(conflict, player), improvement, kind)
        .reached();
  }

  private boolean holds(Concept concept, int player, int state, int end, boolean strongly) {
    if (!deters(player, state, end, strongly)) {
      return false;
    }
    if (concept == Concept.SMR) {
      for (int escape : conflict.moves().from(player, end)) {
        if (!deters(player, state, escape, strongly)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean deters(int player, int state, int end, boolean strongly) {
    int[] levels = intensity.get(player);
    return strongly ? levels[end] < levels[state] : !conflict.better(player, state, end);
  }
}
