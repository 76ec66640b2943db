package negotiation.insight;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import negotiation.conflict.Conflict;
import negotiation.conflict.ConflictException;
import negotiation.stability.Concept;
import negotiation.stability.JointMoves;
import negotiation.stability.JointMoves.Kind;

/// Inverse analysis: what a player would have to prefer for a wanted state to be stable for it, the
/// others' preferences being as they are (Kinsara, Kilgour, Hipel 2015).
public final class Inverse {
  private static final int MOST_COUNTED = 14;

  private final Conflict conflict;

  public Inverse(Conflict conflict) {
    this.conflict = conflict;
  }

  /// One condition per move of the player from the wanted state; all of them together are necessary
  /// and sufficient.
  public List<Condition> conditions(Concept concept, int player, int wanted) {
    if (concept.needsOptions()) {
      throw new ConflictException(concept.label() + " has no inverse analysis here");
    }
    var conditions = new ArrayList<Condition>();
    for (int move : conflict.moves().from(player, wanted)) {
      var alternatives = new ArrayList<BitSet>();
      alternatives.add(states(move));
      if (concept != Concept.NASH) {
        Kind kind = concept == Concept.SEQ ? Kind.IMPROVEMENTS : Kind.MOVES;
        var others = JointMoves.allBut(conflict, player);
        JointMoves.from(conflict, others, move, kind).reached().stream()
            .forEach(end -> alternatives.add(sanction(concept, player, wanted, end)));
      }
      conditions.add(new Condition(move, minimal(alternatives)));
    }
    return conditions;
  }

  private BitSet sanction(Concept concept, int player, int wanted, int end) {
    BitSet needed = states(end);
    if (concept == Concept.SMR) {
      for (int escape : conflict.moves().from(player, end)) {
        needed.set(escape);
      }
    }
    needed.clear(wanted);
    return needed;
  }

  private static BitSet states(int... states) {
    var set = new BitSet();
    for (int state : states) {
      set.set(state);
    }
    return set;
  }

  private static List<BitSet> minimal(List<BitSet> sets) {
    var kept = new ArrayList<BitSet>();
    var bySize = new ArrayList<>(sets);
    bySize.sort(Comparator.comparingInt(BitSet::cardinality));
    for (BitSet set : bySize) {
      boolean implied =
          kept.stream()
              .anyMatch(smaller -> {
                var missing = (BitSet) smaller.clone();
                missing.andNot(set);
                return missing.isEmpty();
              });
      if (!implied) {
        kept.add(set);
      }
    }
    return kept;
  }

  /// How many of the strict rankings of all states make the wanted state stable.
  ///
  /// @param stable rankings under which it is stable
  /// @param all all rankings: the factorial of the number of states
  public record Count(BigInteger stable, BigInteger all) {}

  /// Counts rankings exactly; empty when the conditions name more than 14 states.
  public Optional<Count> count(Concept concept, int player, int wanted) {
    List<Condition> conditions = conditions(concept, player, wanted);
    var named = new BitSet();
    conditions.forEach(condition -> condition.alternatives().forEach(named::or));
    named.clear(wanted);
    int[] states = named.stream().toArray();
    if (states.length > MOST_COUNTED) {
      return Optional.empty();
    }
    /* Only the set of named states below the wanted one matters. With k named states, b of them
    below, b! (k-b)! of the (k+1)! orders of these states have exactly that set below. */
    var orders = new long[states.length + 1];
    for (long below = 0; below < 1L << states.length; below++) {
      var noBetter = new BitSet();
      for (int i = 0; i < states.length; i++) {
        noBetter.set(states[i], (below >>> i & 1) == 1);
      }
      noBetter.set(wanted);
      if (conditions.stream().allMatch(condition -> condition.holds(noBetter))) {
        orders[Long.bitCount(below)]++;
      }
    }
    BigInteger stable = BigInteger.ZERO;
    for (int below = 0; below <= states.length; below++) {
      stable =
          stable.add(
              BigInteger.valueOf(orders[below])
                  .multiply(factorial(below))
                  .multiply(factorial(states.length - below)));
    }
    BigInteger all = factorial(conflict.states());
    return Optional.of(new Count(stable.multiply(all).divide(factorial(states.length + 1)), all));
  }

  private static BigInteger factorial(int of) {
    BigInteger product = BigInteger.ONE;
    for (int factor = 2; factor <= of; factor++) {
      product = product.multiply(BigInteger.valueOf(factor));
    }
    return product;
  }
}
