package negotiation.stability;

import java.util.ArrayList;
import java.util.BitSet;
import negotiation.conflict.ArcMoves;
import negotiation.conflict.Conflict;
import negotiation.conflict.RowMoves;

/// The same answers as [DefinitionEngine] in time near-linear in the number of states.
public final class FastEngine implements StabilityEngine {
  /* GMR, SMR and SEQ all ask for the least harm-to-be-feared over a set of reachable states:

       GMR  least P(s2) over the others' joint moves from s1
       SMR  least max(P(s2), P(s3) over the player's moves s3 from s2)
       SEQ  least P(s2) over the others' joint improvements from s1

  and a state is stable exactly when for each improvement s1 that least value is at most P(s). One
  search backwards from the states in ascending value gives the least value for all s1 at once: the
  first time a state is reached is from the least value it can reach. Where moves can be undone the
  states the others can reach fall into blocks, and union-find gives the blocks without a search. */

  @Override
  public Stabilities solve(Conflict conflict, Concept concept) {
    return switch (concept) {
      case SIM, SIM_FRASER_HIPEL -> simultaneous(conflict, concept);
      case NASH, GMR, SMR, SEQ -> {
        var stable = new ArrayList<BitSet>();
        for (int player = 0; player < conflict.players().size(); player++) {
          stable.add(stable(conflict, concept, player));
        }
        yield new Stabilities(concept, stable);
      }
    };
  }

  private Stabilities simultaneous(Conflict conflict, Concept concept) {
    return concept == Concept.SIM
        ? new DefinitionEngine().solve(conflict, concept)
        : FraserHipel.solve(conflict, solve(conflict, Concept.SEQ));
  }

  private static BitSet stable(Conflict conflict, Concept concept, int player) {
    int[] payoffs = conflict.payoffs(player);
    return switch (conflict.moves()) {
      case RowMoves rows -> {
        int[] least =
            switch (concept) {
              case NASH, SIM, SIM_FRASER_HIPEL -> payoffs;
              case GMR -> leastByMoves(rows, player, payoffs);
              case SMR -> leastByMoves(rows, player, RowScan.bestReachable(rows, player, payoffs));
              case SEQ -> RowSearch.improvements(conflict, rows, player);
            };
        yield RowScan.stable(rows, player, payoffs, least);
      }
      case ArcMoves arcs -> ArcSearch.stable(conflict, arcs, concept, player);
    };
  }

  private static int[] leastByMoves(RowMoves rows, int player, int[] weights) {
    for (int other = 0; other < rows.players(); other++) {
      if (other != player && !rows.reversible(other)) {
        return RowSearch.moves(rows, player, weights);
      }
    }
    return Blocks.least(rows, player, weights);
  }
}
