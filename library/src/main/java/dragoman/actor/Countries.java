package dragoman.actor;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The states: their names, peoples, capitals and seats of government. Names come from the Unicode
/// CLDR (through ICU4J) and from `countries.tsv`; leaders are not in it, they are learnt from the
/// articles.
final class Countries {
  /// How a word names a state.
  enum Form {
    NAME,
    /// "Russian": of the state or its people.
    ADJECTIVE,
    /// "a Russian".
    PERSON,
    /// "the Russians".
    PEOPLE,
    CAPITAL,
    /// "the Kremlin".
    SEAT
  }

  /// A word for a state.
  ///
  /// @param code ISO 3166-1 alpha-3
  record Country(String code, Form form) {}

  private final Phrases<Country> words = new Phrases<>(true);
  private final Map<String, String> names = new HashMap<>();

  Countries() {
    for (List<String> row : Table.read("countries.tsv", 7)) {
      String code = row.getFirst();
      add(code, row.get(1), Form.NAME);
      add(code, row.get(2), Form.ADJECTIVE);
      add(code, row.get(3), Form.PERSON);
      add(code, row.get(4), Form.PEOPLE);
      add(code, row.get(5), Form.CAPITAL);
      add(code, row.get(6), Form.SEAT);
      names.put(code, Table.values(row.get(1)).getFirst());
    }
    for (String region : Locale.getISOCountries()) {
      var locale = new ULocale.Builder().setRegion(region).build();
      String code = locale.getISO3Country();
      if (names.containsKey(code)) {
        words.add(locale.getDisplayCountry(ULocale.ENGLISH), new Country(code, Form.NAME));
      }
    }
  }

  private void add(String code, String cell, Form form) {
    for (String word : Table.values(cell)) {
      boolean hasArticle = word.startsWith("the ");
      words.add(hasArticle ? word.substring("the ".length()) : word, new Country(code, form));
    }
  }

  Phrases<Country> words() {
    return words;
  }

  /// The usual English name of a state, its code where it has none here.
  String name(String code) {
    return names.getOrDefault(code, code);
  }

  /// The state a word names, in whatever way.
  @Nullable Country country(String word) {
    return words.meaning(word);
  }
}
