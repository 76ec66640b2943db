package dragoman.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All word lists of this room, loaded once. Immutable once made.
final class Lexicon {
  /// An international organisation.
  record Body(String code, String sector, String name) {}

  private final Countries countries = new Countries();
  private final Titles titles = new Titles();
  private final PersonNames personNames = new PersonNames();
  private final Phrases<Body> bodies = new Phrases<>(true);
  private final Map<String, String> organisationWords = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  Lexicon() {
    for (List<String> row : Table.read("organisations.tsv", 4)) {
      var body = new Body(row.get(0), row.get(1), row.get(2));
      bodies.add(row.get(2), body);
      Table.values(row.get(3)).forEach(other -> bodies.add(other, body));
    }
    for (List<String> row : Table.read("organisation-words.tsv", 2)) {
      organisationWords.put(row.get(0), row.get(1));
    }
    for (List<String> row : Table.read("people.tsv", 2)) {
      people.put(row.get(0), row.get(1));
    }
    for (List<String> row : Table.read("words.tsv", 2)) {
      words.computeIfAbsent(row.get(0), key -> new HashSet<>()).addAll(Table.values(row.get(1)));
    }
  }

  Countries countries() {
    return countries;
  }

  Titles titles() {
    return titles;
  }

  PersonNames personNames() {
    return personNames;
  }

  Phrases<Body> bodies() {
    return bodies;
  }

  /// The sector an organisation has by a noun of its name, null where the noun makes none.
  @Nullable String organisationSector(String word) {
    return organisationWords.get(word.toLowerCase(Locale.ROOT));
  }

  /// The sector of people of a kind, null where the noun is for no people who act together.
  @Nullable String peopleSector(String lemma) {
    return people.get(lemma.toLowerCase(Locale.ROOT));
  }

  /// Whether a word belongs to a class of `words.tsv`.
  boolean is(String wordClass, String word) {
    return words.getOrDefault(wordClass, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /// The single post a title means, empty where it means none.
  String post(String title) {
    Titles.Title known = titles.titles().meaning(title);
    if (known == null) {
      int space = title.indexOf(' ');
      return space < 0 ? "" : post(title.substring(space + 1));
    }
    return known.isSinglePost() ? known.post() : "";
  }
}
