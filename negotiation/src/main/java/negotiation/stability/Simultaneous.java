package negotiation.stability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import negotiation.conflict.Conflict;
import negotiation.conflict.ConflictException;
import negotiation.conflict.OptionForm;

/// What happens when others change their options at the same moment as the player.
final class Simultaneous {
  private Simultaneous() {}

  static OptionForm form(Conflict conflict) {
    return conflict
        .form()
        .orElseThrow(() ->
            new ConflictException(
                "simultaneous sanctioning needs a model in option form without merged states"));
  }

  /// Improvements some of `others` make from `state` while the player makes its own, leading to a
  /// feasible state that is not better for the player; empty when there are none.
  static List<Move> answer(
      Conflict conflict, int player, int state, int improvement, BitSet others) {
    OptionForm form = form(conflict);
    long start = form.pattern(state);
    var movers = new ArrayList<int[]>();
    int[] players = others.stream().toArray();
    for (int other : players) {
      movers.add(conflict.improvements(other, state));
    }
    var chosen = new ArrayList<Move>();
    boolean found =
        combine(
            conflict, player, state, start ^ form.pattern(improvement), players, movers, 0, chosen);
    return found ? List.copyOf(chosen) : List.of();
  }

  /// The state that results when all the moves are made at once from `state`, or -1.
  static int together(OptionForm form, int state, List<Move> moves) {
    long pattern = form.pattern(state);
    for (Move move : moves) {
      pattern ^= form.pattern(state) ^ form.pattern(move.to());
    }
    return form.indexOf(pattern);
  }

  private static boolean combine(
      Conflict conflict,
      int player,
      int state,
      long change,
      int[] players,
      List<int[]> improvements,
      int next,
      List<Move> chosen) {
    OptionForm form = form(conflict);
    if (next == players.length) {
      int end = form.indexOf(form.pattern(state) ^ change);
      return !chosen.isEmpty() && end >= 0 && !conflict.better(player, state, end);
    }
    if (combine(conflict, player, state, change, players, improvements, next + 1, chosen)) {
      return true;
    }
    for (int end : improvements.get(next)) {
      chosen.add(new Move(players[next], state, end));
      long both = change ^ form.pattern(state) ^ form.pattern(end);
      if (combine(conflict, player, state, both, players, improvements, next + 1, chosen)) {
        return true;
      }
      chosen.removeLast();
    }
    return false;
  }
}
