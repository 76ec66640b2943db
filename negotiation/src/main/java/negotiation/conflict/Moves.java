package negotiation.conflict;

/// Who can move from where to where, by index of player and state. No state is a move to itself.
///
/// Implementations are immutable and safe to share between threads.
public sealed interface Moves permits RowMoves, ArcMoves {
  int players();

  int states();

  /// The states the player can move to, ascending: R_i(s).
  int[] from(int player, int state);

  /// The states the player can come from in one move, ascending.
  int[] into(int player, int state);

  boolean allowed(int player, int from, int to);
}
