package negotiation.conflict;

import java.util.Arrays;
import java.util.List;
import negotiation.formula.Formula;

/// Turns a preference into payoffs: one integer per state, higher is better, equal is indifferent.
public final class Payoffs {
  private static final int STATEMENTS_AT_ONCE = 30;

  private Payoffs() {}

  /// A ranking needs no option form; its states must be exactly 0 .. `states`-1.
  public static int[] of(Preference.Ranking ranking, int states) {
    var payoffs = new int[states];
    Arrays.fill(payoffs, -1);
    int level = ranking.levels().size();
    for (List<Integer> equal : ranking.levels()) {
      level--;
      for (int state : equal) {
        if (state < 0 || state >= states || payoffs[state] >= 0) {
          throw new ConflictException("a ranking names state index " + state + " wrongly or twice");
        }
        payoffs[state] = level;
      }
    }
    for (int state = 0; state < states; state++) {
      if (payoffs[state] < 0) {
        throw new ConflictException("a ranking leaves out state index " + state);
      }
    }
    return payoffs;
  }

  public static int[] of(Preference preference, OptionForm form) {
    return switch (preference) {
      case Preference.Ranking ranking -> of(ranking, form.states());
      case Preference.Prioritising(var statements) -> prioritised(statements, form);
      case Preference.Weighting(var weights) -> weighted(weights, form);
    };
  }

  private static int[] prioritised(List<Formula> statements, OptionForm form) {
    /* Score = sum over true statements j of 2^(k-j). Thirty statements at a time go below the
    ranks of those before, so any number of statements fits. */
    var payoffs = new int[form.states()];
    var scores = new long[form.states()];
    for (int first = 0; first < statements.size(); first += STATEMENTS_AT_ONCE) {
      var some = statements.subList(first, Math.min(statements.size(), first + STATEMENTS_AT_ONCE));
      for (int state = 0; state < form.states(); state++) {
        long score = payoffs[state];
        long pattern = form.pattern(state);
        for (Formula statement : some) {
          score = score << 1 | (statement.holds(pattern) ? 1 : 0);
        }
        scores[state] = score;
      }
      payoffs = Ranks.of(scores);
    }
    return payoffs;
  }

  private static int[] weighted(List<Double> weights, OptionForm form) {
    if (weights.size() != form.options().size()) {
      throw new ConflictException(
          form.options().size() + " options need as many weights, got " + weights.size());
    }
    var scores = new double[form.states()];
    for (int state = 0; state < form.states(); state++) {
      for (int option = 0; option < weights.size(); option++) {
        if ((form.pattern(state) >>> option & 1) == 1) {
          scores[state] += weights.get(option);
        }
      }
    }
    return Ranks.of(scores);
  }
}
