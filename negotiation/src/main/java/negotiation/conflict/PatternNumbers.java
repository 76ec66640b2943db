package negotiation.conflict;

import java.util.Arrays;

/// Numbers distinct patterns 0, 1, 2, … in the order they are first seen.
final class PatternNumbers {
  private static final int FREE = -1;

  private final long[] keys;
  private final int[] numbers;
  private int size;

  PatternNumbers(int most) {
    int capacity = Integer.highestOneBit(Math.max(2, most)) * 4;
    keys = new long[capacity];
    numbers = new int[capacity];
    Arrays.fill(numbers, FREE);
  }

  int numberOf(long pattern) {
    int mask = keys.length - 1;
    int place = (int) (pattern * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (numbers[place] != FREE) {
      if (keys[place] == pattern) {
        return numbers[place];
      }
      place = place + 1 & mask;
    }
    keys[place] = pattern;
    numbers[place] = size;
    return size++;
  }

  int size() {
    return size;
  }
}
