package dragoman.article;

import dragoman.source.Table;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the language of a whole text by its commonest function words, and before that by its
/// script where one language has that script to itself. For texts of a paragraph and more; for less
/// it may say nothing.
final class LanguageGuess {
  private static final int LONGEST = 60_000;
  private static final double LEAST_SHARE = 0.12;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}'’]+");
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.ofEntries(
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.ARABIC, "ar"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"));

  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  LanguageGuess() {
    for (List<String> row : Table.of(LanguageGuess.class, "languages.tsv", 2)) {
      words.put(
          row.get(0), Set.copyOf(List.of(row.get(1).split(" +")).stream().distinct().toList()));
    }
  }

  /// ISO 639-1, empty where it cannot be told.
  Optional<String> of(String text) {
    String begin = text.substring(0, Math.min(text.length(), LONGEST));
    Optional<String> byScript = byScript(begin);
    if (byScript.isPresent()) {
      return byScript;
    }
    String[] all = NO_WORD.split(begin.toLowerCase(Locale.ROOT));
    String best = "";
    int most = 0;
    for (Map.Entry<String, Set<String>> language : words.entrySet()) {
      int found = 0;
      for (String word : all) {
        found += language.getValue().contains(word) ? 1 : 0;
      }
      if (found > most) {
        most = found;
        best = language.getKey();
      }
    }
    return most >= 3 && most >= LEAST_SHARE * all.length ? Optional.of(best) : Optional.empty();
  }

  /// The language's English name.
  static String name(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }

  private static Optional<String> byScript(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        letters++;
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (letters > 0 && kana > 0.1 * letters) {
      return Optional.of("ja");
    }
    for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
      String language = SCRIPTS.get(count.getKey());
      if (language != null && count.getValue() > 0.5 * letters) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
