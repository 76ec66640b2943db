package negotiation.bargain;

import java.util.List;

/// An issue whose inputs are known only within bounds.
public record UncertainIssue(String name, double least, double most, List<UncertainStake> stakes) {
  public UncertainIssue {
    stakes = List.copyOf(stakes);
    new Issue(name, least, most, stakes.stream().map(UncertainStake::best).toList());
    for (UncertainStake stake : stakes) {
      if (stake.position().low() < least || stake.position().high() > most) {
        throw new BargainException(
            stake.actor() + ": the bounds of the position leave the scale of " + name);
      }
    }
  }

  /// The issue with the most likely values.
  public Issue best() {
    return new Issue(name, least, most, stakes.stream().map(UncertainStake::best).toList());
  }
}
