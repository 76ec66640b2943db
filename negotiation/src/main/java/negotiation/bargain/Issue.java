package negotiation.bargain;

import java.util.List;

/// One question on a line from `least` to `most` and what each actor brings to it.
///
/// Invariants: at least one actor, no actor twice, every position on the scale, some weight.
public record Issue(String name, double least, double most, List<Stake> stakes) {
  public Issue {
    stakes = List.copyOf(stakes);
    if (!(least < most)) {
      throw new BargainException(name + ": the scale runs from " + least + " to " + most);
    }
    if (stakes.stream().map(Stake::actor).distinct().count() < stakes.size()) {
      throw new BargainException(name + ": an actor takes two positions");
    }
    for (Stake stake : stakes) {
      if (stake.position() < least || stake.position() > most) {
        throw new BargainException(
            stake.actor() + ": position " + stake.position() + " is not on the scale of " + name);
      }
    }
    double weight = stakes.stream().mapToDouble(Stake::weight).sum();
    if (!(weight > 0 && weight <= Double.MAX_VALUE)) {
      throw new BargainException(name + ": no actor has any weight (capability times salience)");
    }
  }

  public double range() {
    return most - least;
  }

  public Issue with(List<Stake> others) {
    return new Issue(name, least, most, others);
  }
}
