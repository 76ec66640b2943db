package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the longest phrase of a word list at a place of a sentence. Spaces mean nothing: a phrase
/// is compared by its characters, so that it does not matter how the tokeniser parts
/// "Guinea-Bissau" or "U.S.".
///
/// @param <T> what a phrase means
final class Phrases<T> {
  /// A phrase found.
  ///
  /// @param last index of its last token
  record Match<T>(int first, int last, T meaning) {}

  private final Map<String, T> meanings = new HashMap<>();
  private final boolean isCaseSensitive;
  private int longest;

  /// @param isCaseSensitive whether "us" differs from "US"
  Phrases(boolean isCaseSensitive) {
    this.isCaseSensitive = isCaseSensitive;
  }

  /// The first meaning given to a phrase stays.
  void add(String phrase, T meaning) {
    String key = key(phrase);
    meanings.putIfAbsent(key, meaning);
    longest = Math.max(longest, key.length());
  }

  private String key(String phrase) {
    var key = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (c != ' ') {
        key.append(c == '’' ? '\'' : c);
      }
    }
    return isCaseSensitive ? key.toString() : key.toString().toLowerCase(Locale.ROOT);
  }

  @Nullable Match<T> at(Sentence sentence, int first) {
    Match<T> best = null;
    var phrase = new StringBuilder();
    for (int i = first; i < sentence.size(); i++) {
      phrase.append(key(sentence.token(i).word()));
      if (phrase.length() > longest) {
        break;
      }
      T meaning = meanings.get(phrase.toString());
      if (meaning != null) {
        best = new Match<>(first, i, meaning);
      }
    }
    return best;
  }

  /// The phrases of a sentence from left to right, none overlapping another.
  List<Match<T>> in(Sentence sentence) {
    List<Match<T>> matches = new ArrayList<>();
    int next = 0;
    while (next < sentence.size()) {
      Match<T> match = at(sentence, next);
      if (match != null) {
        matches.add(match);
        next = match.last() + 1;
      } else {
        next++;
      }
    }
    return matches;
  }

  /// What a phrase means by itself.
  @Nullable T meaning(String phrase) {
    return meanings.get(key(phrase));
  }

  @Nullable T meaning(Token token) {
    return meanings.get(key(token.word()));
  }
}
