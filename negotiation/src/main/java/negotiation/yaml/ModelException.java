package negotiation.yaml;

import java.util.List;
import java.util.stream.Collectors;

/// A model file that cannot be used; says everything that is wrong with it that could be found in
/// one pass.
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public ModelException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
