package negotiation.conflict;

import java.util.Arrays;
import java.util.List;
import negotiation.formula.Formula;

/// A conflict written as options: a state is the set of options taken. Bit k of a pattern is option
/// k, so the decimal value of a state is what the literature numbers states by.
///
/// Patterns are held in ascending order. Immutable and safe to share between threads.
public final class OptionForm {
  /// The most options a model may have.
  public static final int MOST_OPTIONS = 62;

  /// As many states as the analysis is made for.
  public static final int MOST_STATES = 16_777_216;

  private final List<Option> options;
  private final long[] patterns;
  private final long onOnly;
  private final long offOnly;

  private OptionForm(List<Option> options, long[] patterns) {
    this.options = List.copyOf(options);
    this.patterns = patterns;
    this.onOnly = maskOf(Direction.ON_ONLY);
    this.offOnly = maskOf(Direction.OFF_ONLY);
  }

  /// All states that fulfil none of the conditions.
  public static OptionForm of(List<Option> options, List<Formula> infeasible, int mostStates) {
    if (options.isEmpty() || options.size() > MOST_OPTIONS) {
      throw new ConflictException(
          "a model in option form has 1 to " + MOST_OPTIONS + " options, got " + options.size());
    }
    long[] patterns =
        FeasibleStates.list(options.size(), infeasible, Math.min(mostStates, MOST_STATES));
    if (patterns.length == 0) {
      throw new ConflictException("the infeasible conditions leave no state at all");
    }
    return new OptionForm(options, patterns);
  }

  /// Exactly these states.
  ///
  /// @param patterns ascending, none twice
  public static OptionForm listing(List<Option> options, long[] patterns) {
    for (int state = 1; state < patterns.length; state++) {
      if (patterns[state - 1] >= patterns[state]) {
        throw new ConflictException("patterns must ascend: " + patterns[state]);
      }
    }
    return new OptionForm(options, patterns.clone());
  }

  /// The same states with options of the same number and other directions.
  public OptionForm with(List<Option> others) {
    if (others.size() != options.size()) {
      throw new ConflictException("the number of options cannot change");
    }
    return new OptionForm(others, patterns);
  }

  public List<Option> options() {
    return options;
  }

  public int states() {
    return patterns.length;
  }

  public long pattern(int state) {
    return patterns[state];
  }

  /// The state with this pattern, or -1 when it is not feasible.
  public int indexOf(long pattern) {
    int index = Arrays.binarySearch(patterns, pattern);
    return index < 0 ? -1 : index;
  }

  /// The options of one player as bits.
  public long mask(int player) {
    long mask = 0;
    for (int option = 0; option < options.size(); option++) {
      if (options.get(option).player() == player) {
        mask |= 1L << option;
      }
    }
    return mask;
  }

  /// The options that cannot be changed both ways, as bits.
  public long oneWay() {
    return onOnly | offOnly;
  }

  /// Whether the direction of every option allows the change.
  public boolean directionAllows(long from, long to) {
    return (from & ~to & onOnly) == 0 && (to & ~from & offOnly) == 0;
  }

  /// One letter per option, option 0 first: `YNNN`.
  public String letters(int state) {
    var letters = new StringBuilder(options.size());
    for (int option = 0; option < options.size(); option++) {
      letters.append((patterns[state] >>> option & 1) == 1 ? 'Y' : 'N');
    }
    return letters.toString();
  }

  private long maskOf(Direction direction) {
    long mask = 0;
    for (int option = 0; option < options.size(); option++) {
      if (options.get(option).direction() == direction) {
        mask |= 1L << option;
      }
    }
    return mask;
  }
}
