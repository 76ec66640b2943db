package dragoman.actor;

import org.jspecify.annotations.Nullable;

/// Whose capital a city is, for those who need to know where somebody was. A capital that stands
/// for its government is an actor; that is [CapitalRule]'s to say.
public final class Capitals {
  private final Countries countries = new Countries();

  /// ISO 3166-1 alpha-3 code of the state with this capital; null where the words name none.
  public @Nullable String country(String city) {
    Countries.Country found = countries.country(city);
    return found != null && found.form() == Countries.Form.CAPITAL ? found.code() : null;
  }
}
