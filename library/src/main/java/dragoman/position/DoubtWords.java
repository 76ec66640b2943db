package dragoman.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of doubt, read and checked once.
///
/// @param words by dictionary form
/// @param claims nouns for what is asserted
record DoubtWords(Map<String, List<Word>> words, Set<String> claims) {
  /// One line of `doubts.tsv`.
  record Word(String word, String link, Doubt.Kind kind, String example, String miss) {}

  static DoubtWords load() {
    Map<String, List<Word>> words = new HashMap<>();
    for (List<String> f : Words.rows("doubts.tsv", 5)) {
      var word = new Word(f.get(0), f.get(1), Doubt.Kind.valueOf(f.get(2)), f.get(3), f.get(4));
      words.computeIfAbsent(word.word(), w -> new ArrayList<>()).add(word);
    }
    return new DoubtWords(Map.copyOf(words), Set.copyOf(Words.lines("claims.txt")));
  }
}
