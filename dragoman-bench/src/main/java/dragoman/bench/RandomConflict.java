package dragoman.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import negotiation.conflict.Conflict;
import negotiation.conflict.Direction;
import negotiation.conflict.Option;
import negotiation.conflict.OptionForm;
import negotiation.conflict.Player;
import negotiation.conflict.RowMoves;
import negotiation.conflict.StateNames;

/// A large conflict from a seed: options dealt out in turn, a fifth of the states infeasible,
/// payoffs at random (the worst case for memory access).
///
/// @param oneWay every n-th option cannot be undone; 0 for none
record RandomConflict(int options, int players, int states, int oneWay, long seed) {
  Conflict build() {
    var random = new SplittableRandom(seed);
    var dealt = new ArrayList<Option>();
    for (int option = 0; option < options; option++) {
      boolean stays = oneWay > 0 && option % oneWay == oneWay - 1;
      Direction direction = stays ? Direction.ON_ONLY : Direction.REVERSIBLE;
      dealt.add(new Option("o" + option, "option " + option, option % players, direction));
    }
    var form = OptionForm.listing(dealt, patterns(random));
    var payoffs = new int[players][states];
    var names = new ArrayList<Player>();
    for (int player = 0; player < players; player++) {
      names.add(new Player("p" + player, "player " + player));
      for (int state = 0; state < states; state++) {
        payoffs[player][state] = random.nextInt(states);
      }
    }
    return new Conflict(List.copyOf(names), new Numbers(), RowMoves.of(form, players), payoffs);
  }

  /// As many of all patterns as there are to be states, drawn without replacement.
  private long[] patterns(SplittableRandom random) {
    int all = 1 << options;
    var kept = new long[states];
    int count = 0;
    for (int pattern = 0; pattern < all; pattern++) {
      if (random.nextInt(all - pattern) < states - count) {
        kept[count++] = pattern;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static final class Numbers implements StateNames {
    @Override
    public String id(int state) {
      return String.valueOf(state);
    }

    @Override
    public String name(int state) {
      return "state " + state;
    }
  }
}
