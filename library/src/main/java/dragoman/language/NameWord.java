package dragoman.language;

/// What the name model knows of a word wherever it stands: the summed weights of the features that
/// need no other word, and the parts of those that do.
///
/// @param spelling as the model spells it; empty beyond a sentence's ends
/// @param word hash of the spelling
/// @param shape hash of the shape
/// @param cluster hash of the cluster
/// @param own weights per label of the word itself
/// @param before weights per label of the word after it
/// @param after weights per label of the word before it
/// @param edgeOwn weights per pair of labels of the word and the one before it
/// @param edgeBefore the same, of the next word and this one
/// @param edgeAfter the same, of the previous word and the one before that
/// @param nearBefore row of the feature of standing up to five words before, or -1
/// @param nearAfter row of the feature of standing up to five words after, or -1
record NameWord(
    String spelling,
    RollingHash word,
    RollingHash shape,
    RollingHash cluster,
    double[] own,
    double[] before,
    double[] after,
    double[] edgeOwn,
    double[] edgeBefore,
    double[] edgeAfter,
    int nearBefore,
    int nearAfter) {

  /// Whether only the first letter is a capital.
  boolean nameCase() {
    return spelling.length() >= 2
        && (Character.isUpperCase(spelling.charAt(0)) || Character.isTitleCase(spelling.charAt(0)))
        && spelling.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  boolean noCapital() {
    return !spelling.isEmpty() && spelling.chars().noneMatch(Character::isUpperCase);
  }

  boolean hasLetter() {
    return spelling.chars().anyMatch(Character::isLetter);
  }
}
