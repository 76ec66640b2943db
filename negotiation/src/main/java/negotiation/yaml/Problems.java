package negotiation.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects what is wrong while a file is read, so that a person sees all of it at once.
public final class Problems {
  private static final int MOST = 50;

  private final Set<Problem> found = new LinkedHashSet<>();

  public void add(Place place, String message) {
    if (found.size() < MOST) {
      found.add(new Problem(place, message));
    }
  }

  public boolean any() {
    return !found.isEmpty();
  }

  /// @throws ModelException when there are any
  public void stopIfAny() {
    if (any()) {
      List<Problem> ordered = new ArrayList<>(found);
      ordered.sort(
          Comparator.<Problem>comparingInt(problem -> problem.place().line())
              .thenComparingInt(problem -> problem.place().column()));
      throw new ModelException(ordered);
    }
  }
}
