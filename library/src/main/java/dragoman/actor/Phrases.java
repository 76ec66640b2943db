package dragoman.actor;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the longest phrase of a word list at a place of a sentence. A phrase is compared by its
/// characters, so that it does not matter how the tokeniser parts "Guinea-Bissau" or "U.S."; only
/// where the text parts two words must the phrase do so: "Israel is" is not "Israelis".
///
/// @param <T> what a phrase means
final class Phrases<T> {
  /// A phrase found.
  ///
  /// @param last index of its last token
  record Match<T>(int first, int last, T meaning) {}

  private final Map<String, T> meanings = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, Set<Integer>> spaces = new HashMap<>();
  private final boolean isCaseSensitive;

  /// @param isCaseSensitive whether "us" differs from "US"
  Phrases(boolean isCaseSensitive) {
    this.isCaseSensitive = isCaseSensitive;
  }

  /// The first meaning given to a phrase stays.
  void add(String phrase, T meaning) {
    String key = key(phrase);
    meanings.putIfAbsent(key, meaning);
    Set<Integer> parted = spaces.computeIfAbsent(key, k -> new HashSet<>());
    for (int i = 0, at = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) == ' ') {
        parted.add(at);
      } else {
        at++;
      }
    }
    for (int end = 1; end <= key.length(); end++) {
      beginnings.add(key.substring(0, end));
    }
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
    Set<Integer> parted = new HashSet<>();
    for (int i = first; i < sentence.size(); i++) {
      if (i > first && isWordApart(sentence.token(i - 1), sentence.token(i))) {
        parted.add(phrase.length());
      }
      phrase.append(key(sentence.token(i).word()));
      String soFar = phrase.toString();
      if (!beginnings.contains(soFar)) {
        break;
      }
      T meaning = meanings.get(soFar);
      if (meaning != null && spaces.getOrDefault(soFar, Set.of()).containsAll(parted)) {
        best = new Match<>(first, i, meaning);
      }
    }
    return best;
  }

  /// Whether two tokens are words with a space between them.
  private static boolean isWordApart(Token left, Token right) {
    return left.span().end() < right.span().begin()
        && Character.isLetter(left.word().codePointBefore(left.word().length()))
        && Character.isLetter(right.word().codePointAt(0));
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
