package dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// An actor while its article is still being read. Mutable, and confined to one reading.
final class Figure {
  private final Kind kind;
  private final Map<String, Integer> names = new TreeMap<>();
  private final List<Office> offices = new ArrayList<>();
  private @Nullable PersonName personName;
  private @Nullable String country;
  private @Nullable String sector;
  private String name = "";
  private Gender gender = Gender.UNKNOWN;
  private boolean isKin;
  private boolean isLeader;
  private int weight;

  Figure(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  boolean isPerson() {
    return kind == Kind.PERSON;
  }

  /// Counts one more use of a name.
  void call(String spelling) {
    names.merge(spelling, 1, Integer::sum);
  }

  /// Fixes the canonical name; otherwise the fullest, then most frequent one is taken.
  void christen(String fixed) {
    name = fixed;
    names.putIfAbsent(fixed, 0);
  }

  void identify(PersonName structure) {
    if (personName == null || (personName.isBare() && !structure.isBare())) {
      personName = structure;
    }
  }

  @Nullable PersonName personName() {
    return personName;
  }

  void belongTo(@Nullable String code) {
    if (country == null) {
      country = code;
    }
  }

  @Nullable String country() {
    return country;
  }

  /// Learns a sector; that of a public office wins over that of a profession.
  void serve(@Nullable String code) {
    boolean isProfession = "EDU".equals(sector) || "JRN".equals(sector);
    if ((sector == null || isProfession) && code != null && !code.isEmpty()) {
      sector = code;
    }
  }

  @Nullable String sector() {
    return sector;
  }

  void hold(Office office) {
    boolean isKnown =
        offices.stream()
            .anyMatch(held ->
                held.title().equalsIgnoreCase(office.title())
                    && Objects.equals(held.of(), office.of())
                    && held.former() == office.former());
    if (!isKnown) {
      offices.add(office);
    }
  }

  List<Office> offices() {
    return offices;
  }

  void gender(Gender learnt) {
    gender = gender.or(learnt);
  }

  Gender gender() {
    return gender;
  }

  /// Said to be somebody's father, widow, predecessor.
  void markKin() {
    isKin = true;
  }

  /// Bears the title of a head of state or government.
  void markLeader() {
    isLeader = true;
  }

  boolean isLeader() {
    return isLeader;
  }

  void add(int more) {
    weight += more;
  }

  /// How much the article is about them: who is meant by a bare surname when two bear it.
  int salience() {
    return weight + (isLeader ? 10 : 0) - (isKin ? 10 : 0);
  }

  Actor actor(String id) {
    return new Actor(
        id,
        kind,
        canonicalName(),
        List.copyOf(new TreeSet<>(names.keySet())),
        country,
        sector,
        offices);
  }

  String canonicalName() {
    if (!name.isEmpty()) {
      return name;
    }
    String best = "";
    for (var entry : names.entrySet()) {
      int byWords = Integer.compare(words(entry.getKey()), words(best));
      int known = names.getOrDefault(best, -1);
      if (byWords > 0 || (byWords == 0 && entry.getValue() > known)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private static int words(String spelling) {
    return spelling.isEmpty() ? 0 : spelling.split("[\\s-]+").length;
  }
}
