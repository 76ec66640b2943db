package dragoman.actor;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// One spelling for the many in which a name from another script is written: "Gadhafi", "Qaddafi"
/// and "Kadafi" have one key, and so have "Moammar" and "Muammar"; "Hassan" and "Hussein" have two.
///
/// The key makes one of different names too ("Gamal", "Kamal"): it is evidence beside a country or
/// company that is shared, never alone. The letters are those of `romanization.tsv`.
final class Romanization {
  private static final String VOWELS = "aiu";

  private final Map<String, String> letters = new HashMap<>();
  private int longest;

  Romanization() {
    for (List<String> row : Table.read("romanization.tsv", 2)) {
      letters.put(row.getFirst(), row.get(1));
      longest = Math.max(longest, row.getFirst().length());
    }
  }

  /// The key of a name's part; equal keys are spellings of perhaps one name.
  String key(String word) {
    String plain =
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("[^\\p{IsAlphabetic}]", "");
    StringBuilder key = new StringBuilder();
    for (int at = 0; at < plain.length(); ) {
      int length = fitting(plain, at);
      String written = plain.substring(at, at + length);
      append(key, Objects.requireNonNullElse(letters.get(written), written));
      at += length;
    }
    return key.toString();
  }

  private int fitting(String plain, int at) {
    int length = Math.min(longest, plain.length() - at);
    while (length > 1 && !letters.containsKey(plain.substring(at, at + length))) {
      length--;
    }
    return length;
  }

  private static void append(StringBuilder key, String sound) {
    if (key.isEmpty()) {
      key.append(sound);
      return;
    }
    char before = key.charAt(key.length() - 1);
    boolean isSilent = sound.equals("h");
    boolean isSecondVowel = isVowel(sound.charAt(0)) && isVowel(before);
    if (!isSilent && !isSecondVowel && key.lastIndexOf(sound) != key.length() - sound.length()) {
      key.append(sound);
    }
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
