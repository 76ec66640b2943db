package dragoman.article;

import dragoman.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The set phrases of web pages that are never part of an article, from `boilerplate.tsv`.
final class Phrases {
  /// What a phrase means for what stands around it.
  enum Role {
    /// This block is not body.
    DROP,
    /// This block heads a list of other articles.
    RELATED,
    /// After an article, nothing below this block is body.
    STOP
  }

  private record Phrase(Role role, String where, int mostWords, String words) {
    boolean fits(String text) {
      return switch (where) {
        case "begin" -> text.startsWith(words);
        case "label" -> text.startsWith(words) && !Prose.endsSentence(text);
        case "end" -> text.endsWith(words);
        default -> text.contains(words);
      };
    }
  }

  private final Map<String, Role> whole = new HashMap<>();
  private final List<Phrase> parts = new ArrayList<>();

  Phrases() {
    for (List<String> row : Table.of(Phrases.class, "boilerplate.tsv", 4)) {
      Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      if (row.get(1).equals("whole")) {
        whole.put(row.get(3), role);
      } else {
        parts.add(new Phrase(role, row.get(1), Integer.parseInt(row.get(2)), row.get(3)));
      }
    }
  }

  /// The role of a block with these words, empty where it says nothing set.
  Optional<Role> role(String text) {
    String plain = plain(text);
    Role role = whole.get(bare(plain));
    if (role != null) {
      return Optional.of(role);
    }
    int words = Prose.words(text);
    return parts.stream()
        .filter(phrase -> words <= phrase.mostWords() && phrase.fits(plain))
        .map(Phrase::role)
        .findFirst();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('\u00A0', ' ');
  }

  /// Without the marks, arrows and numbers around it.
  private static String bare(String plain) {
    int begin = 0;
    int end = plain.length();
    while (begin < end && !Character.isLetter(plain.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetter(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(begin, end);
  }
}
