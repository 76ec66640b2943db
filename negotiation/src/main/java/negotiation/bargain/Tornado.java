package negotiation.bargain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Which single input moves the outcome most: each uncertain input is set to its low and its high
/// bound while all others stay at their most likely value.
public final class Tornado {
  private Tornado() {}

  /// Which of an actor's inputs.
  public enum Input {
    CAPABILITY,
    SALIENCE,
    POSITION
  }

  /// One bar: the outcome when the input is at its low and at its high bound.
  public record Bar(String actor, Input input, double atLow, double atHigh) {
    public double swing() {
      return Math.abs(atHigh - atLow);
    }
  }

  /// Bars by swing, widest first; inputs without any uncertainty are left out.
  public static List<Bar> of(UncertainIssue issue, ToDoubleFunction<Issue> forecast) {
    var bars = new ArrayList<Bar>();
    List<Stake> best = issue.best().stakes();
    for (int actor = 0; actor < best.size(); actor++) {
      for (Input input : Input.values()) {
        Spread spread = spread(issue.stakes().get(actor), input);
        if (spread.low() < spread.high()) {
          double low = outcome(issue, best, actor, input, spread.low(), forecast);
          double high = outcome(issue, best, actor, input, spread.high(), forecast);
          bars.add(new Bar(best.get(actor).actor(), input, low, high));
        }
      }
    }
    bars.sort(
        Comparator.comparingDouble(Bar::swing)
            .reversed()
            .thenComparing(Bar::actor)
            .thenComparing(Bar::input));
    return bars;
  }

  private static double outcome(
      UncertainIssue issue,
      List<Stake> best,
      int actor,
      Input input,
      double value,
      ToDoubleFunction<Issue> forecast) {
    Stake old = best.get(actor);
    Stake changed =
        switch (input) {
          case CAPABILITY -> new Stake(old.actor(), value, old.salience(), old.position());
          case SALIENCE -> new Stake(old.actor(), old.capability(), value, old.position());
          case POSITION -> old.at(value);
        };
    var stakes = new ArrayList<>(best);
    stakes.set(actor, changed);
    if (stakes.stream().mapToDouble(Stake::weight).sum() == 0) {
      return forecast.applyAsDouble(issue.best());
    }
    return forecast.applyAsDouble(issue.best().with(stakes));
  }

  private static Spread spread(UncertainStake stake, Input input) {
    return switch (input) {
      case CAPABILITY -> stake.capability();
      case SALIENCE -> stake.salience();
      case POSITION -> stake.position();
    };
  }
}
