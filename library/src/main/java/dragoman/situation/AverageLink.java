package dragoman.situation;

import java.util.ArrayList;
import java.util.List;

/// Groups things by how probable it is that two of them are one: the two groups with the highest
/// mean are joined again and again, until no mean reaches a threshold. Takes memory and time by the
/// square of their number.
public final class AverageLink {
  /// The probability that two things are one.
  @FunctionalInterface
  public interface Likeness {
    double of(int a, int b);
  }

  private final double threshold;

  public AverageLink(double threshold) {
    this.threshold = threshold;
  }

  /// The groups, each with the numbers of its things in order.
  public List<List<Integer>> group(int size, Likeness likeness) {
    double[][] sums = new double[size][size];
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size; b++) {
        sums[a][b] = likeness.of(a, b);
        sums[b][a] = sums[a][b];
      }
    }
    List<List<Integer>> groups = new ArrayList<>();
    int[] nearest = new int[size];
    for (int i = 0; i < size; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (int i = 0; i < size; i++) {
      nearest[i] = nearest(i, groups, sums);
    }
    while (true) {
      int best = -1;
      for (int i = 0; i < size; i++) {
        if (nearest[i] >= 0
            && (best < 0
                || mean(i, nearest[i], groups, sums) > mean(best, nearest[best], groups, sums))) {
          best = i;
        }
      }
      if (best < 0 || mean(best, nearest[best], groups, sums) < threshold) {
        return groups.stream().filter(group -> !group.isEmpty()).map(AverageLink::sorted).toList();
      }
      join(best, nearest[best], groups, sums, nearest);
    }
  }

  private static void join(
      int a, int b, List<List<Integer>> groups, double[][] sums, int[] nearest) {
    groups.get(a).addAll(groups.get(b));
    groups.get(b).clear();
    nearest[b] = -1;
    for (int i = 0; i < sums.length; i++) {
      sums[a][i] += sums[b][i];
      sums[i][a] = sums[a][i];
    }
    for (int i = 0; i < sums.length; i++) {
      if (!groups.get(i).isEmpty()) {
        nearest[i] = nearest(i, groups, sums);
      }
    }
  }

  private static int nearest(int i, List<List<Integer>> groups, double[][] sums) {
    int best = -1;
    for (int j = 0; j < sums.length; j++) {
      if (j != i
          && !groups.get(j).isEmpty()
          && (best < 0 || mean(i, j, groups, sums) > mean(i, best, groups, sums))) {
        best = j;
      }
    }
    return best;
  }

  private static double mean(int a, int b, List<List<Integer>> groups, double[][] sums) {
    return sums[a][b] / ((double) groups.get(a).size() * groups.get(b).size());
  }

  private static List<Integer> sorted(List<Integer> group) {
    return group.stream().sorted().toList();
  }
}
