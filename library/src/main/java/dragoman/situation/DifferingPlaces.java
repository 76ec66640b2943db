package dragoman.situation;

import dragoman.situation.Comparison.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Two towns for one act: the same participants on the same day, told by independent articles of
/// which neither names the town of the other anywhere. A state, a building or a part of a town
/// differs from no town, as one may lie in the other.
final class DifferingPlaces {
  private static final Pattern PART =
      Pattern.compile(
          "(?iu)\\b(square|palace|airport|airfield|university|hotel|island|islands|street|avenue|road"
              + "|embassy|house|hall|station|port|base|camp|border|zone|strip|province|region|state"
              + "|district|county|prison|hospital|bridge|park|centre|center|stadium|village|suburb"
              + "|north|south|east|west|northern|southern|eastern|western|central|upper|lower|sea"
              + "|ocean|gulf|river|lake|coast|mountains?|valley)\\b");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+( \\p{Lu}[\\p{L}'’-]+)*");

  private final SameFact facts;
  private final IndependentSources sources;
  private final Set<String> countries;

  /// @param countries the names of states, in small letters
  DifferingPlaces(SameFact facts, IndependentSources sources, Set<String> countries) {
    this.facts = facts;
    this.sources = sources;
    this.countries = Set.copyOf(countries);
  }

  List<Comparison> find(List<Telling> tellings) {
    Map<List<Object>, List<Telling>> alike = new HashMap<>();
    List<Comparison> comparisons = new ArrayList<>();
    Set<Set<String>> told = new HashSet<>();
    for (Telling telling : tellings) {
      String place = telling.event().place();
      if (place != null && telling.date().isDay() && telling.happened() && isTown(place)) {
        List<Object> key = List.of(telling.kind(), telling.participants(), telling.date());
        List<Telling> others = alike.computeIfAbsent(key, k -> new ArrayList<>());
        for (Telling other : others) {
          String otherPlace = String.valueOf(other.event().place());
          if (areApart(other, otherPlace, telling, place)
              && told.add(Set.of(key.toString(), place, otherPlace))) {
            comparisons.add(comparison(other, otherPlace, telling, place));
          }
        }
        others.add(telling);
      }
    }
    return comparisons;
  }

  private boolean isTown(String place) {
    return NAME.matcher(place).matches()
        && !PART.matcher(place).find()
        && !countries.contains(place.toLowerCase(Locale.ROOT));
  }

  private boolean areApart(Telling a, String place, Telling b, String other) {
    return !place.equalsIgnoreCase(other)
        && !SameFact.names(a, other)
        && !SameFact.names(b, place)
        && sources.are(a.event().passage(), b.event().passage())
        && facts.isSure(a, b);
  }

  private static Comparison comparison(Telling a, String place, Telling b, String other) {
    return new Comparison(
        Kind.DIFFER,
        a.event().action() + ", its place",
        List.of(a.event().passage(), b.event().passage()),
        "One article places it in %s, another in %s.".formatted(place, other));
  }
}
