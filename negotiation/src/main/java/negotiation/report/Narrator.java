package negotiation.report;

import java.util.List;
import java.util.stream.Collectors;
import negotiation.conflict.Conflict;
import negotiation.stability.Explanation;
import negotiation.stability.Move;
import negotiation.stability.Reply;

/// Tells explanations in words, with the names of players and states.
final class Narrator {
  private final Conflict conflict;

  Narrator(Conflict conflict) {
    this.conflict = conflict;
  }

  String state(int state) {
    String id = conflict.names().id(state);
    String name = conflict.names().name(state);
    return name.equals(id) ? id : id + " (" + name + ")";
  }

  String player(int player) {
    return conflict.players().get(player).name();
  }

  String way(List<Move> moves) {
    return moves.stream()
        .map(move -> player(move.player()) + " goes to " + state(move.to()))
        .collect(Collectors.joining(", then "));
  }

  /// One sentence on the verdict and one on each improvement.
  String tell(Explanation explanation) {
    String who = player(explanation.player());
    String head =
        "%s %s stable for %s under %s"
            .formatted(
                state(explanation.state()),
                explanation.stable() ? "is" : "is not",
                who,
                explanation.concept().label());
    if (explanation.moves() == 0) {
      return head + ": it has no move at all, whatever it prefers.";
    }
    if (explanation.replies().isEmpty()) {
      return head + ": none of its moves leads to anything better.";
    }
    return head
        + ". "
        + explanation.replies().stream()
            .filter(reply -> explanation.stable() || reply instanceof Reply.Unsanctioned)
            .map(this::tell)
            .collect(Collectors.joining(" "));
  }

  private String tell(Reply reply) {
    Move move = reply.improvement();
    String from = conflict.names().id(move.from());
    String gain = "It would gain by going to " + state(move.to());
    return switch (reply) {
      case Reply.Sanctioned(_, var moves, int end, boolean simultaneous) ->
          simultaneous
              ? gain
                  + ", but if at the same time "
                  + moves.stream()
                      .map(other -> player(other.player()) + " goes for " + state(other.to()))
                      .collect(Collectors.joining(" and "))
                  + ", all find themselves in "
                  + state(end)
                  + ", no better for it than "
                  + from
                  + "."
              : gain + ", but " + way(moves) + ", which is no better for it than " + from + ".";
      case Reply.Unsanctioned(_, var moves, int end, var counter) ->
          moves.isEmpty()
              ? gain + ", and nothing the others may do in answer counts under this concept."
              : counter.isEmpty()
                  ? gain
                      + ", and even the hardest answer ("
                      + way(moves)
                      + ") leaves it better off than "
                      + from
                      + "."
                  : gain
                      + "; the hardest answer is that "
                      + way(moves)
                      + ", but from there it goes to "
                      + state(counter.getFirst().to())
                      + ", still better for it than "
                      + from
                      + ".";
    };
  }
}
