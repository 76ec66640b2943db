package negotiation.stability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import negotiation.conflict.Conflict;
import negotiation.stability.JointMoves.Kind;

/// Builds the chain behind a verdict: the improvement, the sanction, the counter-move.
public final class Explainer {
  private final Conflict conflict;

  public Explainer(Conflict conflict) {
    this.conflict = conflict;
  }

  /// @param sequential the SEQ result, which Fraser-Hipel simultaneous sanctioning builds on; any
  ///   other concept ignores it
  public Explanation explain(Concept concept, Stabilities sequential, int player, int state) {
    var replies = new ArrayList<Reply>();
    for (int improvement : conflict.improvements(player, state)) {
      var move = new Move(player, state, improvement);
      replies.add(
          switch (concept) {
            case NASH -> new Reply.Unsanctioned(move, List.of(), improvement, List.of());
            case GMR, SMR, SEQ -> joint(concept, move);
            case SIM -> simultaneous(move, JointMoves.allBut(conflict, player));
            case SIM_FRASER_HIPEL -> fraserHipel(move, sequential);
          });
    }
    int moves = conflict.moves().from(player, state).length;
    return new Explanation(concept, player, state, moves, replies);
  }

  private Reply joint(Concept concept, Move move) {
    Kind kind = concept == Concept.SEQ ? Kind.IMPROVEMENTS : Kind.MOVES;
    var answers =
        JointMoves.from(conflict, JointMoves.allBut(conflict, move.player()), move.to(), kind);
    IntUnaryOperator feared =
        concept == Concept.SMR
            ? end -> conflict.payoff(move.player(), best(move.player(), end))
            : end -> conflict.payoff(move.player(), end);
    Optional<Integer> hardest =
        answers.reached().stream()
            .boxed()
            .min(
                Comparator.<Integer>comparingInt(feared::applyAsInt)
                    .thenComparingInt(answers::distance));
    if (hardest.isEmpty()) {
      return new Reply.Unsanctioned(move, List.of(), move.to(), List.of());
    }
    int end = hardest.get();
    List<Move> way = answers.way(move.to(), end);
    if (feared.applyAsInt(end) <= conflict.payoff(move.player(), move.from())) {
      return new Reply.Sanctioned(move, way, end, false);
    }
    int escape = concept == Concept.SMR ? best(move.player(), end) : end;
    return new Reply.Unsanctioned(
        move, way, end, escape == end ? List.of() : List.of(new Move(move.player(), end, escape)));
  }

  /// The best state among this one and the player's moves from it.
  private int best(int player, int state) {
    int best = state;
    for (int end : conflict.moves().from(player, state)) {
      if (conflict.better(player, best, end)) {
        best = end;
      }
    }
    return best;
  }

  private Reply simultaneous(Move move, BitSet others) {
    List<Move> answer =
        Simultaneous.answer(conflict, move.player(), move.from(), move.to(), others);
    if (answer.isEmpty()) {
      return new Reply.Unsanctioned(move, List.of(), move.to(), List.of());
    }
    var all = new ArrayList<>(answer);
    all.add(move);
    int end = Simultaneous.together(Simultaneous.form(conflict), move.from(), all);
    return new Reply.Sanctioned(move, answer, end, true);
  }

  private Reply fraserHipel(Move move, Stabilities sequential) {
    Reply reply = joint(Concept.SEQ, move);
    BitSet others = FraserHipel.unstableOthers(sequential, move.player(), move.from());
    return reply instanceof Reply.Unsanctioned && !others.isEmpty()
        ? simultaneousOr(move, others, reply)
        : reply;
  }

  private Reply simultaneousOr(Move move, BitSet others, Reply otherwise) {
    return simultaneous(move, others) instanceof Reply.Sanctioned met ? met : otherwise;
  }
}
