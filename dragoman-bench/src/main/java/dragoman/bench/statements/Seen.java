package dragoman.bench.statements;

/// In how many documents each feature was seen, up to 127. Documents have to come one after the
/// other.
final class Seen {
  private final int mask;
  private final byte[] counts;
  private final int[] last;

  Seen(int bits) {
    this.mask = (1 << bits) - 1;
    this.counts = new byte[1 << bits];
    this.last = new int[1 << bits];
  }

  /// @param document its number, from 1
  void add(int[] features, int document) {
    for (int feature : features) {
      int at = feature & mask;
      if (last[at] != document) {
        last[at] = document;
        counts[at] = (byte) Math.min(127, counts[at] + 1);
      }
    }
  }

  boolean isIn(int feature, int documents) {
    return counts[feature & mask] >= documents;
  }
}
