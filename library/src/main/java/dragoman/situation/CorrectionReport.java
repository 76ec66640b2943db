package dragoman.situation;

import dragoman.source.Unreadable;
import java.util.ArrayList;
import java.util.List;

/// The corrections that could not be applied, each with the reason and what to do.
final class CorrectionReport {
  private final List<Unreadable> problems = new ArrayList<>();

  void problem(Corrections.Line line, String reason, String remedy) {
    problems.add(new Unreadable(line.where(), reason, remedy));
  }

  /// Two corrections that cannot both hold: the first stands.
  void conflict(Corrections.Line line, String earlier, String what) {
    problem(line, "contradicts " + earlier + ", which " + what, "delete one of the two");
  }

  List<Unreadable> problems() {
    return List.copyOf(problems);
  }
}
