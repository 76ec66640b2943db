package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.actor.Office;
import dragoman.reading.Reading;
import dragoman.situation.Comparison.Kind;
import dragoman.text.DateInterval;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Two names, alike by half, for the holder of an office that only one can hold: in articles that
/// appeared within days of each other, and of which neither names the other holder at all (a
/// successor is named with whom he succeeds). One name written with other vowels is no difference:
/// transliterations vary.
final class DifferingHolders {
  private static final int CLOSE = 7;
  private static final Pattern UNIQUE =
      Pattern.compile(
          "(?iu)(president|prime minister|premier|king|queen|emir|pope|secretary[ -]general"
              + "|(foreign|defen[cs]e|interior|finance|oil|health|information) minister|secretary of"
              + " state|chief of staff|supreme leader)");

  private record Holder(String id, String name, Reading reading, Office office) {
    DateInterval published() {
      return reading.chronology().published().value();
    }

    boolean isNamedIn(Reading other) {
      String last = name.substring(name.lastIndexOf(' ') + 1);
      return other.article().text().value().contains(last);
    }
  }

  private DifferingHolders() {}

  static List<Comparison> find(List<Reading> readings, Identities identities) {
    Map<String, String> names = new HashMap<>();
    identities.all().forEach(i -> names.put(i.actor().id(), i.actor().name()));
    Map<List<String>, List<Holder>> holders = new HashMap<>();
    List<Comparison> comparisons = new ArrayList<>();
    Set<Set<String>> told = new HashSet<>();
    for (Reading reading : readings) {
      String article = reading.article().id();
      for (Actor actor : reading.cast().actors()) {
        String id = identities.of(article, actor.id());
        for (Office office : actor.offices()) {
          String of = office.of();
          if (of != null && isUnique(office)) {
            var holder = new Holder(id, names.getOrDefault(id, id), reading, office);
            String title = office.title().toLowerCase(Locale.ROOT);
            List<String> key = List.of(title, identities.of(article, of));
            List<Holder> others = holders.computeIfAbsent(key, k -> new ArrayList<>());
            for (Holder other : others) {
              if (differ(other, holder) && told.add(Set.of(other.id(), id))) {
                comparisons.add(comparison(names, key, other, holder));
              }
            }
            others.add(holder);
          }
        }
      }
    }
    return comparisons;
  }

  private static boolean isUnique(Office office) {
    return !office.former() && !office.held().isKnown() && UNIQUE.matcher(office.title()).matches();
  }

  private static boolean differ(Holder a, Holder b) {
    return !a.id().equals(b.id())
        && a.name().contains(" ")
        && b.name().contains(" ")
        && isHalfAlike(a.name(), b.name())
        && !isOneName(a.name(), b.name())
        && isClose(a.published(), b.published())
        && !a.isNamedIn(b.reading())
        && !b.isNamedIn(a.reading());
  }

  /// "Mara Oduya" and "Mara Odaya": somebody of the past or a namesake is named otherwise.
  private static boolean isHalfAlike(String a, String b) {
    Set<String> words = new HashSet<>(Nearness.words(a));
    int all = words.size();
    words.retainAll(Nearness.words(b));
    return !words.isEmpty() && words.size() < all;
  }

  /// Whether transliterations of one name can be written so: "Walid Muallim" and "Walid Moallem".
  static boolean isOneName(String a, String b) {
    return consonants(a).equals(consonants(b));
  }

  private static String consonants(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z]", "");
    return plain
        .replaceAll("[qc]", "k")
        .replace("ph", "f")
        .replaceAll("[vw]", "v")
        .replaceAll("dj|[gj]", "g")
        .replaceAll("[sz]", "s")
        .replaceAll("[aeiouyh]", "")
        .replaceAll("(.)\\1+", "$1");
  }

  private static boolean isClose(DateInterval a, DateInterval b) {
    return a.isDay()
        && b.isDay()
        && DateInterval.between(day(a).minusDays(CLOSE), day(a).plusDays(CLOSE)).overlaps(b);
  }

  private static LocalDate day(DateInterval date) {
    return Objects.requireNonNull(date.earliest());
  }

  private static Comparison comparison(
      Map<String, String> names, List<String> key, Holder a, Holder b) {
    return new Comparison(
        Kind.DIFFER,
        "%s, %s".formatted(key.get(0), names.getOrDefault(key.get(1), key.get(1))),
        List.of(a.office().passage(), b.office().passage()),
        "One article gives the office to %s, another to %s.".formatted(a.name(), b.name()));
  }
}
