package negotiation.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import negotiation.bargain.UncertainIssue;

/// One issue of a model file.
///
/// @param points what some values of the scale mean
/// @param reference the outcome without agreement, when the file gives one
/// @param assumed whether the bounds of the inputs are this program's assumption
public record BargainIssue(
    String id,
    UncertainIssue issue,
    SortedMap<Double, String> points,
    OptionalDouble reference,
    boolean assumed,
    List<Evidence> evidence) {
  public BargainIssue {
    evidence = List.copyOf(evidence);
  }
}
