package negotiation.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import negotiation.conflict.Conflict;
import negotiation.conflict.ConflictException;
import negotiation.stability.Concept;
import negotiation.stability.Stabilities;

/// Stability where some comparisons are unknown. Payoffs give the known ones; a pair listed as
/// unknown overrides them.
///
/// Variant: others' sequential sanctions may use moves to states better *or unknown* for the mover,
/// under every attitude; a counter-move to an unknown state escapes a sanction under A and B only.
public final class UnknownPreference {
  /// Two states the player cannot be said to compare, in either order.
  public record Pair(int player, int one, int other) {
    public Pair {
      if (one == other) {
        throw new ConflictException("a state cannot be incomparable with itself: " + one);
      }
      int least = Math.min(one, other);
      other = Math.max(one, other);
      one = least;
    }
  }

  private enum Relation {
    BETTER,
    EQUAL,
    WORSE,
    UNKNOWN
  }

  private final Conflict conflict;
  private final Set<Pair> unknown;

  public UnknownPreference(Conflict conflict, Set<Pair> unknown) {
    this.conflict = conflict;
    this.unknown = new HashSet<>(unknown);
  }

  /// Nash, GMR, SMR or SEQ under one attitude, by definition.
  public Stabilities solve(Concept concept, Attitude attitude) {
    if (concept.needsOptions()) {
      throw new ConflictException(concept.label() + " is not defined with unknown preference");
    }
    var stable = new ArrayList<BitSet>();
    for (int player = 0; player < conflict.players().size(); player++) {
      var states = new BitSet();
      for (int state = 0; state < conflict.states(); state++) {
        states.set(state, stable(concept, attitude, player, state));
      }
      stable.add(states);
    }
    return new Stabilities(concept, stable);
  }

  private boolean stable(Concept concept, Attitude attitude, int player, int state) {
    for (int move : conflict.moves().from(player, state)) {
      if (leaves(attitude.leavesForUnknown(), player, state, move)
          && !sanctioned(concept, attitude, player, state, move)) {
        return false;
      }
    }
    return true;
  }

  private boolean sanctioned(Concept concept, Attitude attitude, int player, int state, int move) {
    if (concept == Concept.NASH) {
      return false;
    }
    return reach(player, move, concept == Concept.SEQ).stream()
        .filter(end -> deters(attitude, player, state, end))
        .anyMatch(end -> concept != Concept.SMR || noEscape(attitude, player, state, end));
  }

  private boolean noEscape(Attitude attitude, int player, int state, int end) {
    for (int escape : conflict.moves().from(player, end)) {
      if (leaves(!attitude.deterredByUnknown(), player, state, escape)) {
        return false;
      }
    }
    return true;
  }

  private boolean leaves(boolean forUnknown, int player, int from, int to) {
    Relation relation = relation(player, from, to);
    return relation == Relation.BETTER || forUnknown && relation == Relation.UNKNOWN;
  }

  private boolean deters(Attitude attitude, int player, int from, int to) {
    return switch (relation(player, from, to)) {
      case BETTER -> false;
      case EQUAL, WORSE -> true;
      case UNKNOWN -> attitude.deterredByUnknown();
    };
  }

  /// What `to` is to the player, seen from `from`.
  private Relation relation(int player, int from, int to) {
    if (from != to && unknown.contains(new Pair(player, from, to))) {
      return Relation.UNKNOWN;
    }
    int difference = Integer.compare(conflict.payoff(player, to), conflict.payoff(player, from));
    return difference > 0 ? Relation.BETTER : difference < 0 ? Relation.WORSE : Relation.EQUAL;
  }

  private BitSet reach(int player, int start, boolean improvementsOnly) {
    int players = conflict.players().size();
    var seen = new BitSet();
    var reached = new BitSet();
    var queue = new ArrayDeque<List<Integer>>();
    queue.add(List.of(start, player));
    while (!queue.isEmpty()) {
      List<Integer> node = queue.removeFirst();
      for (int mover = 0; mover < players; mover++) {
        if (mover == player || mover == node.get(1)) {
          continue;
        }
        for (int end : conflict.moves().from(mover, node.get(0))) {
          boolean counts = !improvementsOnly || leaves(true, mover, node.get(0), end);
          if (counts && !seen.get(end * players + mover)) {
            seen.set(end * players + mover);
            reached.set(end);
            queue.add(List.of(end, mover));
          }
        }
      }
    }
    return reached;
  }
}
