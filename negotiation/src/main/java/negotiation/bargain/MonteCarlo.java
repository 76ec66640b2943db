package negotiation.bargain;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Draws all uncertain inputs at once, many times, and forecasts from each draw.
///
/// Draws are made in blocks with a generator of their own made from the seed and the block's
/// number, so one seed gives one result whatever the number of threads.
public record MonteCarlo(int draws, long seed) {
  private static final int BLOCK = 1024;
  private static final long STREAM = 0x9E3779B97F4A7C15L;

  public MonteCarlo {
    if (draws < 1 || draws > 100_000_000) {
      throw new BargainException("1 to 100,000,000 draws, got " + draws);
    }
  }

  /// Where the two headline forecasts lie.
  public record Result(Interval compromise, Interval median, int draws, long seed) {}

  public Result run(UncertainIssue issue) {
    var compromises = new double[draws];
    var medians = new double[draws];
    int blocks = (draws + BLOCK - 1) / BLOCK;
    IntStream.range(0, blocks)
        .parallel()
        .forEach(block -> draw(issue, block, compromises, medians));
    return new Result(Interval.of(compromises), Interval.of(medians), draws, seed);
  }

  private void draw(UncertainIssue issue, int block, double[] compromises, double[] medians) {
    var random = new SplittableRandom(seed ^ STREAM * (block + 1));
    int actors = issue.stakes().size();
    var positions = new double[actors];
    var weights = new double[actors];
    int end = Math.min(draws, (block + 1) * BLOCK);
    for (int draw = block * BLOCK; draw < end; draw++) {
      double sum = 0;
      double total = 0;
      for (int actor = 0; actor < actors; actor++) {
        UncertainStake stake = issue.stakes().get(actor);
        double capability = stake.capability().quantile(random.nextDouble());
        double salience = stake.salience().quantile(random.nextDouble());
        positions[actor] = stake.position().quantile(random.nextDouble());
        weights[actor] = capability * salience;
        sum += weights[actor] * positions[actor];
        total += weights[actor];
      }
      compromises[draw] = total > 0 ? sum / total : (issue.least() + issue.most()) / 2;
      medians[draw] = Forecast.median(positions, weights);
    }
  }
}
