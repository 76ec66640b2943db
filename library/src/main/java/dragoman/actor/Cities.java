package dragoman.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whose a city, province or region is, for those who need to know where somebody was. A capital
/// that stands for its government is an actor; that is [CapitalRule]'s to say.
public final class Cities {
  private final Countries countries = new Countries();
  private final Map<String, String> codes = new HashMap<>();

  public Cities() {
    for (List<String> row : Table.read("cities.tsv", 2)) {
      for (String name : Table.values(row.get(1))) {
        codes.put(name, row.getFirst());
      }
    }
  }

  /// ISO 3166-1 alpha-3 code of the state with this city; null where the words name none.
  public @Nullable String country(String city) {
    Countries.Country found = countries.country(city);
    return found != null && isSeat(found) ? found.code() : codes.get(city);
  }

  /// A capital, or a house in which a government sits ("the White House").
  private static boolean isSeat(Countries.Country found) {
    return found.form() == Countries.Form.CAPITAL || found.form() == Countries.Form.SEAT;
  }
}
