package negotiation.stability;

import java.util.List;

/// Why a state is or is not stable for a player: what becomes of each of its improvements. Every
/// link can be checked against the conflict; [ChainCheck] does.
///
/// @param moves how many moves the player has at all: with none, stability says nothing of what it
///   wants
/// @param replies one per improvement
public record Explanation(Concept concept, int player, int state, int moves, List<Reply> replies) {
  public Explanation {
    replies = List.copyOf(replies);
  }

  public boolean stable() {
    return replies.stream().allMatch(Reply.Sanctioned.class::isInstance);
  }
}
