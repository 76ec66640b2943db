package negotiation.conflict;

import java.util.List;
import negotiation.formula.Formula;

/// How one player orders the states; a complete weak order in every case.
public sealed interface Preference {
  /// The states from best to worst; those of one level are equal. Every state stands once.
  record Ranking(List<List<Integer>> levels) implements Preference {
    public Ranking {
      levels = levels.stream().map(List::copyOf).toList();
    }
  }

  /// Statements in order of priority: the first one that only one of two states fulfils decides
  /// (option prioritising, Fang et al. 2003).
  record Prioritising(List<Formula> statements) implements Preference {
    public Prioritising {
      statements = List.copyOf(statements);
    }
  }

  /// A weight per option; the score of a state is the sum over the options taken.
  record Weighting(List<Double> weights) implements Preference {
    public Weighting {
      weights = List.copyOf(weights);
    }
  }
}
