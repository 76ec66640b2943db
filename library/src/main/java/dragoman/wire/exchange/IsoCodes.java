package dragoman.wire.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Countries and languages as FollowTheMoney names them: countries by two letters, small (ISO
/// 3166-1 alpha-2, `xk` for Kosovo), languages by three (ISO 639-2).
final class IsoCodes {
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> languages = new HashMap<>();

  IsoCodes() {
    for (String code : Locale.getISOCountries()) {
      countries.put(Locale.of("", code).getISO3Country(), code.toLowerCase(Locale.ROOT));
    }
    countries.put("KOS", "xk");
    for (String code : Locale.getISOLanguages()) {
      languages.put(code, Locale.of(code).getISO3Language());
    }
  }

  /// The two letters for a country's three; empty for none and for codes ISO does not know.
  String country(@Nullable String alpha3) {
    return countries.getOrDefault(String.valueOf(alpha3), "");
  }

  /// The three letters for a language's two; empty for codes ISO does not know.
  String language(String alpha2) {
    return languages.getOrDefault(alpha2, "");
  }
}
