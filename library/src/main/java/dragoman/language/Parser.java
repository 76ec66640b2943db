package dragoman.language;

/// Finds the syntactic head of every word of a sentence. Implementations may be shared between
/// threads.
interface Parser {
  /// A dependency tree over `n` words, basic Universal Dependencies.
  ///
  /// @param heads for each word the index of its head, [Sentence#NONE] for the root
  /// @param relations for each word its relation to the head, `root` for the root
  record Tree(int[] heads, String[] relations) {}

  /// @param words the words as the tokeniser gives them
  /// @param tags their Penn Treebank parts of speech
  Tree parse(String[] words, String[] tags);
}
