package dragoman.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The titles of `titles.tsv`, their modifiers and the nouns of kinship.
final class Titles {
  /// What a title says of its bearer.
  ///
  /// @param sector PLOVER sector, empty where it depends on the body
  /// @param post a name shared by titles of the same single post of a state; empty for a title many
  ///   bear at once; `none` for what is no office
  record Title(String sector, String post, Gender gender) {
    boolean isOffice() {
      return !post.equals("none");
    }

    /// Whether a state has one bearer at a time.
    boolean isSinglePost() {
      return isOffice() && !post.isEmpty();
    }

    boolean isOfALeader() {
      return post.equals("head-of-state") || post.equals("head-of-government");
    }
  }

  private final Phrases<Title> titles = new Phrases<>(false);
  private final Set<String> modifiers = new HashSet<>();
  private final Set<String> former = new HashSet<>();
  private final Set<String> epithets = new HashSet<>();
  private final Map<String, Gender> kin = new HashMap<>();

  Titles() {
    for (List<String> row : Table.read("titles.tsv", 4)) {
      String post = row.get(2).equals("-") ? "" : row.get(2);
      var title = new Title(row.get(1), post, Gender.of(row.get(3)));
      titles.add(row.getFirst(), title);
      if (title.isOffice()) {
        titles.add(row.getFirst() + "s", new Title(row.get(1), "", title.gender()));
      }
    }
    for (List<String> row : Table.read("title-modifiers.tsv", 2)) {
      modifiers.add(row.getFirst());
      if (row.get(1).equals("former")) {
        former.add(row.getFirst());
      } else if (row.get(1).equals("epithet")) {
        epithets.add(row.getFirst());
      }
    }
    for (List<String> row : Table.read("kin.tsv", 2)) {
      kin.put(row.getFirst(), Gender.of(row.get(1)));
    }
  }

  Phrases<Title> titles() {
    return titles;
  }

  boolean isModifier(String word) {
    return modifiers.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether the word says that an office is over.
  boolean isFormer(String word) {
    return former.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether the word says something of the holder and nothing of the office.
  boolean isEpithet(String word) {
    return epithets.contains(word.toLowerCase(Locale.ROOT)) || isFormer(word);
  }

  /// The gender of a kinsman, null where the word is no noun of kinship.
  @Nullable Gender kin(String word) {
    return kin.get(word.toLowerCase(Locale.ROOT));
  }
}
