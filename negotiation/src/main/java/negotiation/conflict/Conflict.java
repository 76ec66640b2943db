package negotiation.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A graph model: players, states, each player's moves and each player's payoffs.
///
/// A payoff is ordinal: higher is better, equal is indifferent, distances mean nothing. Immutable
/// and safe to share between threads.
public final class Conflict {
  private final List<Player> players;
  private final StateNames names;
  private final Moves moves;
  private final int[][] payoffs;

  /// @param payoffs one array per player, one value per state
  public Conflict(List<Player> players, StateNames names, Moves moves, int[][] payoffs) {
    if (players.size() != moves.players() || payoffs.length != players.size()) {
      throw new ConflictException(
          players.size()
              + " players, but moves of "
              + moves.players()
              + " and payoffs of "
              + payoffs.length);
    }
    this.players = List.copyOf(players);
    this.names = names;
    this.moves = moves;
    this.payoffs = new int[payoffs.length][];
    for (int player = 0; player < payoffs.length; player++) {
      if (payoffs[player].length != moves.states()) {
        throw new ConflictException(
            players.get(player).id()
                + " has payoffs for "
                + payoffs[player].length
                + " of "
                + moves.states()
                + " states");
      }
      this.payoffs[player] = small(payoffs[player]);
    }
  }

  /* Payoffs are used as indices when states are sorted, so they are kept within the number of
  states; only their order has a meaning. */
  private static int[] small(int[] payoffs) {
    for (int payoff : payoffs) {
      if (payoff < 0 || payoff >= payoffs.length) {
        return Ranks.of(Arrays.stream(payoffs).asLongStream().toArray());
      }
    }
    return payoffs.clone();
  }

  public List<Player> players() {
    return players;
  }

  public StateNames names() {
    return names;
  }

  public Moves moves() {
    return moves;
  }

  public int states() {
    return moves.states();
  }

  public int payoff(int player, int state) {
    return payoffs[player][state];
  }

  /// A copy of one player's payoffs.
  public int[] payoffs(int player) {
    return payoffs[player].clone();
  }

  /// Whether the player strictly prefers `to`.
  public boolean better(int player, int from, int to) {
    return payoffs[player][to] > payoffs[player][from];
  }

  /// The player's moves that make it better off: R+_i(s).
  public int[] improvements(int player, int state) {
    int[] reachable = moves.from(player, state);
    int count = 0;
    for (int end : reachable) {
      if (better(player, state, end)) {
        reachable[count++] = end;
      }
    }
    return Arrays.copyOf(reachable, count);
  }

  /// The options, when the model is written with options and no states were merged.
  public Optional<OptionForm> form() {
    return moves instanceof RowMoves rows ? Optional.of(rows.form()) : Optional.empty();
  }

  /// The same conflict with other payoffs for one player.
  public Conflict withPayoffs(int player, int[] others) {
    int[][] changed = payoffs.clone();
    changed[player] = others;
    return new Conflict(players, names, moves, changed);
  }

  /// The same conflict with other payoffs for everyone.
  public Conflict withPayoffs(int[][] others) {
    return new Conflict(players, names, moves, others);
  }
}
