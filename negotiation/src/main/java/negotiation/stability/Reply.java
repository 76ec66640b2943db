package negotiation.stability;

import java.util.List;

/// What becomes of one improvement of the player.
public sealed interface Reply {
  Move improvement();

  /// The others can make it pay: their moves lead to `end`, which is not better for the player than
  /// where it started, and under SMR none of its moves from there is.
  ///
  /// @param simultaneous the moves are made at the same time as the improvement, from its start
  record Sanctioned(Move improvement, List<Move> moves, int end, boolean simultaneous)
      implements Reply {
    public Sanctioned {
      moves = List.copyOf(moves);
    }
  }

  /// They cannot. `moves` is the hardest answer they have (empty when they have none) and `end`
  /// where it leads; under SMR `counter` may be the player's move from there to something better.
  ///
  /// @param counter empty or one move
  record Unsanctioned(Move improvement, List<Move> moves, int end, List<Move> counter)
      implements Reply {
    public Unsanctioned {
      moves = List.copyOf(moves);
      counter = List.copyOf(counter);
    }
  }
}
