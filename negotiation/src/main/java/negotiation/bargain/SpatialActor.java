package negotiation.bargain;

import java.util.Arrays;

/// An actor of the spatial model: one capability, and per issue a position and a salience, all
/// shares from 0 to 1. The arrays are not to be changed.
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in inner loops
public record SpatialActor(String name, double capability, double[] position, double[] salience) {
  public SpatialActor {
    if (!(capability >= 0) || position.length == 0 || position.length != salience.length) {
      throw new BargainException(
          name + ": one position and one salience per issue are needed, and a capability");
    }
    for (int issue = 0; issue < position.length; issue++) {
      if (!(position[issue] >= 0 && position[issue] <= 1)
          || !(salience[issue] >= 0 && salience[issue] <= 1)) {
        throw new BargainException(name + ": positions and saliences must be shares of 0 to 1");
      }
    }
    if (!(Arrays.stream(salience).sum() > 0)) {
      throw new BargainException(name + ": no issue matters to this actor");
    }
  }

  /// Capability times the saliences of all issues together.
  double influence() {
    return capability * attention();
  }

  double attention() {
    double sum = 0;
    for (double share : salience) {
      sum += share;
    }
    return sum;
  }

  SpatialActor at(double[] other) {
    return new SpatialActor(name, capability, other, salience);
  }
}
