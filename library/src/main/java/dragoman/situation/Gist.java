package dragoman.situation;

import dragoman.text.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a passage is about, as the beginnings of its longer words: enough to see that two passages
/// speak of the same.
record Gist(Set<String> words) {
  private static final int LETTERS = 5;
  private static final Set<String> COMMON = Classes.of("common-beginnings");

  Gist {
    words = Set.copyOf(words);
  }

  static Gist of(Passage passage) {
    return of(passage.exact());
  }

  static Gist of(String text) {
    Set<String> words = new HashSet<>();
    for (String word : List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))) {
      String beginning = word.length() > LETTERS ? word.substring(0, LETTERS) : word;
      if (word.length() > 3 && !COMMON.contains(beginning)) {
        words.add(beginning);
      }
    }
    return new Gist(words);
  }

  int shared(Gist other) {
    Set<String> both = new HashSet<>(words);
    both.retainAll(other.words());
    return both.size();
  }

  /// The share of common words among all, 0 to 1.
  double likeness(Gist other) {
    int shared = shared(other);
    int all = words.size() + other.words().size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
