package negotiation.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import negotiation.conflict.Conflict;
import negotiation.conflict.ConflictException;
import negotiation.stability.Concept;
import negotiation.stability.JointMoves;
import negotiation.stability.JointMoves.Kind;

/// Coalitions of two or more players: improvements R++_H(s) and stability against them.
///
/// Variant: the coalition's sanctioners are everyone outside it, moving jointly (under SEQ by moves
/// that improve the lot of each mover by itself); a sanction succeeds when the result is not better
/// than the start for at least one member (Kilgour, Hipel, Fang, Peng 2001).
public final class Coalitions {
  private static final int MOST_PLAYERS = 12;

  private final Conflict conflict;

  public Coalitions(Conflict conflict) {
    this.conflict = conflict;
  }

  /// All sets of two or more players, smaller ones first.
  public List<BitSet> all() {
    int players = conflict.players().size();
    if (players > MOST_PLAYERS) {
      throw new ConflictException(
          "coalitions are listed for up to " + MOST_PLAYERS + " players, got " + players);
    }
    var coalitions = new ArrayList<BitSet>();
    for (int size = 2; size <= players; size++) {
      for (long members = 3; members < 1L << players; members++) {
        if (Long.bitCount(members) == size) {
          coalitions.add(BitSet.valueOf(new long[] {members}));
        }
      }
    }
    return coalitions;
  }

  /// Where the coalition can go from the state so that every member is better off.
  public List<CoalitionImprovement> improvements(BitSet members, int state) {
    var joint = JointMoves.from(conflict, members, state, Kind.MOVES);
    return joint.reached().stream()
        .filter(end -> betterForAll(members, state, end))
        .mapToObj(end -> new CoalitionImprovement(members, state, end, joint.way(state, end)))
        .toList();
  }

  /// Improvements of coalitions from one equilibrium to another: the players acting alone stay,
  /// together they leave.
  public List<CoalitionImprovement> equilibriumJumps(BitSet equilibria) {
    var jumps = new ArrayList<CoalitionImprovement>();
    for (BitSet members : all()) {
      equilibria.stream()
          .forEach(state ->
              improvements(members, state).stream()
                  .filter(improvement -> equilibria.get(improvement.to()))
                  .forEach(jumps::add));
    }
    return jumps;
  }

  /// Whether the state is stable for the coalition under Nash, GMR, SMR or SEQ.
  public boolean stable(Concept concept, BitSet members, int state) {
    return improvements(members, state).stream()
        .allMatch(improvement -> sanctioned(concept, improvement));
  }

  private boolean sanctioned(Concept concept, CoalitionImprovement improvement) {
    if (concept == Concept.NASH) {
      return false;
    }
    if (concept.needsOptions()) {
      throw new ConflictException(concept.label() + " is not defined for coalitions");
    }
    var others = new BitSet();
    others.set(0, conflict.players().size());
    others.andNot(improvement.members());
    Kind kind = concept == Concept.SEQ ? Kind.IMPROVEMENTS : Kind.MOVES;
    return JointMoves.from(conflict, others, improvement.to(), kind).reached().stream()
        .filter(end -> !betterForAll(improvement.members(), improvement.from(), end))
        .anyMatch(end -> concept != Concept.SMR || noEscape(improvement, end));
  }

  private boolean noEscape(CoalitionImprovement improvement, int end) {
    return JointMoves.from(conflict, improvement.members(), end, Kind.MOVES).reached().stream()
        .noneMatch(escape -> betterForAll(improvement.members(), improvement.from(), escape));
  }

  private boolean betterForAll(BitSet members, int from, int to) {
    return members.stream().allMatch(member -> conflict.better(member, from, to));
  }
}
