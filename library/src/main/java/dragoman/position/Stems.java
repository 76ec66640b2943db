package dragoman.position;

import java.util.List;
import java.util.Map;

/// Brings the words of one family to one form: "denuclearisation" and "denuclearize", "lifting" and
/// "lift", "withdrawal" and "withdraw".
///
/// What comes out is no word, only a sign of sameness.
final class Stems {
  /// @param from what a word ends in
  /// @param to what stands for it
  record Suffix(String from, String to) {}

  private static final int SHORTEST = 4;

  private final List<Suffix> suffixes;
  private final Map<String, String> irregular;

  Stems(List<Suffix> suffixes, Map<String, String> irregular) {
    this.suffixes = List.copyOf(suffixes);
    this.irregular = Map.copyOf(irregular);
  }

  /// The sign of a word in dictionary form and lower case.
  String of(String word) {
    String known = irregular.get(word);
    if (known != null) {
      return known;
    }
    for (Suffix suffix : suffixes) {
      int length = word.length() - suffix.from().length();
      if (word.endsWith(suffix.from()) && length >= SHORTEST - 1) {
        String stem = word.substring(0, length) + suffix.to();
        return stem.length() >= SHORTEST ? undoubled(stem) : word;
      }
    }
    return word;
  }

  /// "stopp" (of "stopping") is "stop".
  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    return end == stem.charAt(last - 1) && "bdgmnprt".indexOf(end) >= 0
        ? stem.substring(0, last)
        : stem;
  }
}
