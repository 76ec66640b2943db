package dragoman.statement.tagger;

/// A sequence to label: for each place the features of its label, and those of the step from the
/// place before it (of the first place: none are used).
public record Sequence(int[][] states, int[][] steps) {
  public int length() {
    return states.length;
  }
}
