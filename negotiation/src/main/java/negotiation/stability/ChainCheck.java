package negotiation.stability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import negotiation.conflict.Conflict;

/// Follows an explanation link by link and lists what does not hold; an empty list means that the
/// chain is sound. It trusts no engine: it looks only at moves and payoffs.
///
/// What it cannot show link by link is that an unsanctioned improvement has no *other* sanction;
/// there it checks that the hardest answer named does not sanction it.
public final class ChainCheck {
  private final Conflict conflict;
  private final Explanation explanation;
  private final List<String> faults = new ArrayList<>();

  private ChainCheck(Conflict conflict, Explanation explanation) {
    this.conflict = conflict;
    this.explanation = explanation;
  }

  public static List<String> faults(Conflict conflict, Explanation explanation) {
    var check = new ChainCheck(conflict, explanation);
    check.everyImprovementIsAnswered();
    explanation.replies().forEach(check::follow);
    return List.copyOf(check.faults);
  }

  private void everyImprovementIsAnswered() {
    Set<Integer> answered = new HashSet<>();
    explanation.replies().forEach(reply -> answered.add(reply.improvement().to()));
    for (int improvement : conflict.improvements(explanation.player(), explanation.state())) {
      require(answered.contains(improvement), "improvement to %d is passed over", improvement);
    }
  }

  private void follow(Reply reply) {
    Move move = reply.improvement();
    require(move.player() == explanation.player(), "%s is not the player's", move);
    require(move.from() == explanation.state(), "%s does not start at the state", move);
    require(legal(move) && improves(move), "%s is no improvement", move);
    switch (reply) {
      case Reply.Sanctioned(_, var moves, int end, boolean simultaneous) -> {
        if (simultaneous) {
          together(move, moves, end);
        } else {
          sequence(move.to(), moves, end);
        }
        require(!moves.isEmpty(), "%s is sanctioned by nothing", move);
        require(!betterThanStart(end), "state %d is no sanction", end);
        if (explanation.concept() == Concept.SMR) {
          for (int escape : conflict.moves().from(explanation.player(), end)) {
            require(!betterThanStart(escape), "the player escapes to %d", escape);
          }
        }
      }
      case Reply.Unsanctioned(_, var moves, int end, var counter) -> {
        sequence(move.to(), moves, end);
        int last = counter.isEmpty() ? end : counter.getFirst().to();
        counter.forEach(escape -> require(legal(escape), "%s is not allowed", escape));
        require(betterThanStart(last), "state %d is a sanction after all", last);
      }
    }
  }

  private void sequence(int start, List<Move> moves, int end) {
    int at = start;
    int lastMover = -1;
    for (Move move : moves) {
      require(move.from() == at && legal(move), "%s does not follow", move);
      require(move.player() != explanation.player(), "%s is the player's own", move);
      require(move.player() != lastMover, "%s: the same player twice in a row", move);
      boolean mustImprove =
          explanation.concept() == Concept.SEQ || explanation.concept() == Concept.SIM_FRASER_HIPEL;
      require(!mustImprove || improves(move), "%s is no improvement of its mover", move);
      at = move.to();
      lastMover = move.player();
    }
    require(at == end, "the moves do not end at %d", end);
  }

  private void together(Move improvement, List<Move> moves, int end) {
    Set<Integer> movers = new HashSet<>(List.of(explanation.player()));
    for (Move move : moves) {
      require(move.from() == explanation.state() && legal(move), "%s is not allowed", move);
      require(improves(move), "%s is no improvement of its mover", move);
      require(movers.add(move.player()), "%s: its mover moves twice", move);
    }
    var all = new ArrayList<>(moves);
    all.add(improvement);
    int reached = Simultaneous.together(Simultaneous.form(conflict), explanation.state(), all);
    require(reached == end, "together the moves do not lead to %d", end);
  }

  private boolean legal(Move move) {
    return conflict.moves().allowed(move.player(), move.from(), move.to());
  }

  private boolean improves(Move move) {
    return conflict.better(move.player(), move.from(), move.to());
  }

  private boolean betterThanStart(int state) {
    return conflict.better(explanation.player(), explanation.state(), state);
  }

  private void require(boolean holds, String fault, Object about) {
    if (!holds) {
      faults.add(fault.formatted(about));
    }
  }
}
