package negotiation.stability;

/// Sorts states by value: counting sort, as payoffs are small integers without gaps.
final class Ascending {
  private Ascending() {}

  static int[] order(int[] values) {
    int most = 0;
    for (int value : values) {
      most = Math.max(most, value);
    }
    var start = new int[most + 2];
    for (int value : values) {
      start[value + 1]++;
    }
    for (int value = 0; value <= most; value++) {
      start[value + 1] += start[value];
    }
    var order = new int[values.length];
    for (int state = 0; state < values.length; state++) {
      order[start[values[state]]++] = state;
    }
    return order;
  }
}
