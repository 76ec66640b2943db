package dragoman.statement.tagger;

import java.util.Arrays;

/// The features of one place of a sequence, as hashed numbers.
final class Features {
  private int[] ids = new int[96];
  private int size;

  void add(int template, int value) {
    push(Hash.of(template, value));
  }

  void add(int template, int first, int second) {
    push(Hash.of(template, first, second));
  }

  void add(int template, int first, int second, int third) {
    push(Hash.of(template, first, second, third));
  }

  private void push(int id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size++] = id;
  }

  /// What was added since the last time.
  int[] take() {
    int[] taken = Arrays.copyOf(ids, size);
    size = 0;
    return taken;
  }
}
