package negotiation.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import negotiation.formula.Formula;

/// Lists the states of a model in option form: every assignment of Y and N to the options that
/// fulfils no infeasible condition, in ascending decimal value (option 0 is the lowest bit).
///
/// Conditions are tried as soon as their last option is decided, so a model of forty options with a
/// few hundred states is listed as fast as it can be read. Two limits keep an enormous model from
/// running for ever: the number of states and the number of partial assignments visited.
final class FeasibleStates {
  private static final long VISITS_PER_STATE = 64;

  private final int limit;
  private final List<List<Formula>> decidedAt = new ArrayList<>();
  private long[] found = new long[1024];
  private int count;
  private long visits;

  private FeasibleStates(int options, List<Infeasible> conditions, int limit) {
    this.limit = limit;
    for (int option = 0; option < options; option++) {
      decidedAt.add(new ArrayList<>());
    }
    for (Infeasible condition : conditions) {
      decidedAt.get(condition.lowestOption()).add(condition.formula());
    }
  }

  static long[] list(int options, List<Formula> infeasible, int limit) {
    var conditions = infeasible.stream().map(Infeasible::of).toList();
    var states = new FeasibleStates(options, conditions, limit);
    states.decide(options - 1, 0);
    return Arrays.copyOf(states.found, states.count);
  }

  private void decide(int option, long pattern) {
    if (option < 0) {
      add(pattern);
      return;
    }
    if (++visits > VISITS_PER_STATE * limit) {
      throw new ConflictException(
          "the infeasible conditions leave too much to search: more than "
              + VISITS_PER_STATE * limit
              + " partial states; state conditions over fewer options, or split the model");
    }
    for (long bit = 0; bit <= 1; bit++) {
      long next = pattern | bit << option;
      if (decidedAt.get(option).stream().noneMatch(condition -> condition.holds(next))) {
        decide(option - 1, next);
      }
    }
  }

  private void add(long pattern) {
    if (count == limit) {
      throw new ConflictException(
          "more than " + limit + " feasible states; add infeasible conditions or raise the limit");
    }
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * found.length);
    }
    found[count++] = pattern;
  }
}
