package dragoman.language;

import java.util.Set;
import java.util.TreeSet;

/// Features of the name model for a capitalised word between words that could be sentence start and
/// text: where else in the sentence the same word stands, and beside which names.
final class NameOccurrences {
  private static final int FARTHEST = 149;
  private static final int NEAREST = 3;

  private NameOccurrences() {}

  /// Whether the word at a place may show such patterns: a capitalised one between two words, the
  /// next one without capitals.
  static boolean apply(NameWord[] words, int place) {
    return place > 0
        && place + 1 < words.length
        && words[place].nameCase()
        && words[place + 1].noCapital()
        && words[place + 1].hasLetter()
        && words[place - 1].hasLetter();
  }

  /// The features of a word to which they [#apply].
  static Set<String> features(NameWord[] words, String[] tags, int place) {
    NameWord word = words[place];
    NameWord previous = words[place - 1];
    Set<String> features = new TreeSet<>();
    boolean afterName = name(words, tags, place - 1);
    for (int other = 0; other < words.length; other++) {
      int distance = other - place;
      if (Math.abs(distance) < NEAREST
          || Math.abs(distance) > FARTHEST
          || !words[other].spelling().equals(word.spelling())) {
        continue;
      }
      String direction = distance > 0 ? "NEXT" : "PREV";
      if (afterName) {
        boolean both = other > 0 && words[other - 1].spelling().equals(previous.spelling());
        features.add("XY-" + direction + "-OCCURRENCE-" + (both ? "XY" : "Y") + "|C");
      } else {
        // In both directions the neighbour on the side of the word at hand comes first.
        int inner = distance > 0 ? -1 : 1;
        String pattern =
            name(words, tags, other + inner) ? "YX" : name(words, tags, other - inner) ? "XY" : "X";
        features.add("X-" + direction + "-OCCURRENCE-" + pattern + "|C");
      }
    }
    return features;
  }

  private static boolean name(NameWord[] words, String[] tags, int place) {
    return place >= 0
        && place < words.length
        && words[place].nameCase()
        && tags[place].equals("NNP");
  }
}
