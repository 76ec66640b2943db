package negotiation.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import negotiation.conflict.ArcMoves;
import negotiation.conflict.Conflict;
import negotiation.conflict.ConflictException;
import negotiation.conflict.Direction;
import negotiation.conflict.Moves;
import negotiation.conflict.Option;
import negotiation.conflict.OptionForm;
import negotiation.conflict.Player;
import negotiation.conflict.RowMoves;
import negotiation.conflict.StateNames;
import negotiation.formula.Formula;

/// Random conflicts from a seed: two to four players, both forms, one-way options, infeasible
/// conditions and ties.
public final class RandomConflicts {
  public static final StateNames NUMBERS =
      new StateNames() {
        @Override
        public String id(int state) {
          return String.valueOf(state);
        }

        @Override
        public String name(int state) {
          return "state " + state;
        }
      };

  private RandomConflicts() {}

  public static Conflict of(long seed) {
    var random = new SplittableRandom(seed);
    int players = 2 + random.nextInt(3);
    return random.nextInt(3) == 0 ? graph(random, players) : options(random, players);
  }

  /// Two players, so that limited-move stability applies.
  public static Conflict ofTwo(long seed) {
    return options(new SplittableRandom(seed), 2);
  }

  private static Conflict options(SplittableRandom random, int players) {
    var options = new ArrayList<Option>();
    boolean reversible = random.nextBoolean();
    for (int player = 0; player < players; player++) {
      int own = 1 + random.nextInt(players > 3 ? 2 : 3);
      for (int option = 0; option < own; option++) {
        Direction direction =
            reversible || random.nextBoolean()
                ? Direction.REVERSIBLE
                : Direction.values()[1 + random.nextInt(2)];
        String id = "o" + options.size();
        options.add(new Option(id, id, player, direction));
      }
    }
    var infeasible = new ArrayList<Formula>();
    for (int condition = random.nextInt(4); condition > 0; condition--) {
      long first = 1L << random.nextInt(options.size());
      long mask = first | 1L << random.nextInt(options.size());
      infeasible.add(new Formula.Matches(mask, random.nextLong() & mask));
    }
    try {
      var form = OptionForm.of(options, infeasible, 1 << 16);
      return conflict(random, players, RowMoves.of(form, players));
    } catch (ConflictException _) {
      return options(random, players);
    }
  }

  private static Conflict graph(SplittableRandom random, int players) {
    int states = 2 + random.nextInt(10);
    double density = 0.05 + random.nextDouble(0.35);
    var arcs = new ArrayList<ArcMoves.Arc>();
    for (int player = 0; player < players; player++) {
      for (int from = 0; from < states; from++) {
        for (int to = 0; to < states; to++) {
          if (from != to && random.nextDouble() < density) {
            arcs.add(new ArcMoves.Arc(player, from, to));
          }
        }
      }
    }
    return conflict(random, players, ArcMoves.of(players, states, arcs));
  }

  private static Conflict conflict(SplittableRandom random, int players, Moves moves) {
    var names = new ArrayList<Player>();
    var payoffs = new int[players][moves.states()];
    int levels = 1 + random.nextInt(2 * moves.states());
    for (int player = 0; player < players; player++) {
      names.add(new Player("p" + player, "player " + player));
      for (int state = 0; state < moves.states(); state++) {
        payoffs[player][state] = random.nextInt(levels);
      }
    }
    return new Conflict(List.copyOf(names), NUMBERS, moves, payoffs);
  }
}
