package dragoman.language;

import java.util.Arrays;

/// The arc-standard transition system (Nivre 2004, "Incrementality in deterministic dependency
/// parsing"; Chen and Manning 2014, section 2): a stack, a buffer and the arcs found so far.
/// `SHIFT` moves the next word from the buffer to the stack; `LEFT` makes the second word of the
/// stack a dependent of the topmost and removes it; `RIGHT` makes the topmost a dependent of the
/// second and removes it. The sentence has one root.
///
/// Words are counted from 1; 0 is the artificial root; -1 stands for "no such word". An instance is
/// used for one sentence after another, by one thread.
final class ArcStandard {
  static final int NONE = -1;
  static final int ROOT = 0;

  private int length;
  private int size;
  private int next;
  private int[] stack = {};
  private int[] heads = {};
  private int[] relations = {};
  // Outermost and second dependents on each side.
  private int[] left = {};
  private int[] secondLeft = {};
  private int[] right = {};
  private int[] secondRight = {};

  /// Begins a sentence of so many words: the root on the stack, all words in the buffer.
  void begin(int words) {
    length = words;
    if (stack.length <= words) {
      int room = 2 * (words + 1);
      stack = new int[room];
      heads = new int[room];
      relations = new int[room];
      left = new int[room];
      secondLeft = new int[room];
      right = new int[room];
      secondRight = new int[room];
    }
    for (int[] children : new int[][] {heads, left, secondLeft, right, secondRight}) {
      Arrays.fill(children, 0, words + 1, NONE);
    }
    stack[0] = ROOT;
    size = 1;
    next = 1;
  }

  boolean finished() {
    return size == 1 && next > length;
  }

  boolean canShift() {
    return next <= length;
  }

  /// Whether two words (not the artificial root) lie on the stack: without them there is no choice,
  /// as only the last word may, and must, become the root.
  boolean canLink() {
    return size > 2;
  }

  void shift() {
    stack[size++] = next++;
  }

  void left(int relation) {
    int head = stack[size - 1];
    int dependent = stack[size - 2];
    link(head, dependent, relation);
    secondLeft[head] = left[head];
    left[head] = dependent;
    stack[size - 2] = head;
    size--;
  }

  void right(int relation) {
    int head = stack[size - 2];
    int dependent = stack[size - 1];
    link(head, dependent, relation);
    secondRight[head] = right[head];
    right[head] = dependent;
    size--;
  }

  private void link(int head, int dependent, int relation) {
    heads[dependent] = head;
    relations[dependent] = relation;
  }

  /// The word at a depth of the stack, the topmost at 0.
  int stack(int depth) {
    return depth < size ? stack[size - 1 - depth] : NONE;
  }

  /// The word at a place of the buffer, the next at 0.
  int buffer(int place) {
    return next + place <= length ? next + place : NONE;
  }

  /// The leftmost dependent of a word among those to its left.
  int left1(int word) {
    return word < 0 ? NONE : left[word];
  }

  /// The second leftmost dependent among those to its left.
  int left2(int word) {
    return word < 0 ? NONE : secondLeft[word];
  }

  /// The rightmost dependent of a word among those to its right.
  int right1(int word) {
    return word < 0 ? NONE : right[word];
  }

  /// The second rightmost dependent among those to its right.
  int right2(int word) {
    return word < 0 ? NONE : secondRight[word];
  }

  int head(int word) {
    return heads[word];
  }

  /// The relation by which a word was linked to its head.
  int relation(int word) {
    return relations[word];
  }
}
