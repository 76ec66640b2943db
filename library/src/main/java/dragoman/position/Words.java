package dragoman.position;

import dragoman.source.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The word lists of this room, read and checked once.
///
/// @param stances words that take a stand, by dictionary form
/// @param changes class of the change a word names ("lift" → EASE)
/// @param synonyms sign of sameness of a matter that other words stand for, by their own
/// @param vague nouns that are no matter by themselves
/// @param agents people and bodies that act
/// @param relational nouns that are a matter only with those they hold between
/// @param qualities adjectives that only grade
/// @param kinds adjectives that make another matter of a noun
/// @param instruments what a proper name on the table ends in
/// @param voicing verbs by whose subject the stand is held that their object names
/// @param withheld verbs whose object's possessor does not take the stand
record Words(
    Map<String, List<StanceWord>> stances,
    Map<String, String> changes,
    Shells shells,
    Stems stems,
    Map<String, String> synonyms,
    Set<String> vague,
    Set<String> agents,
    Set<String> relational,
    Set<String> qualities,
    Set<String> kinds,
    Set<String> instruments,
    Set<String> voicing,
    Set<String> withheld) {
  /// One line of `stances.tsv`.
  ///
  /// @param negated the stance of the negated word; empty where it takes none
  record StanceWord(
      String word,
      String link,
      Position.Stance stance,
      String negated,
      String example,
      String miss) {}

  /// What adds nothing to a matter, with whether it is against it.
  ///
  /// @param verbs by dictionary form, with the preposition after a slash
  /// @param light verbs that name no matter with their object
  record Shells(Map<String, Boolean> nouns, Map<String, Boolean> verbs, Set<String> light) {}

  static Words load() {
    Map<String, List<StanceWord>> stances = new HashMap<>();
    for (List<String> f : rows("stances.tsv", 6)) {
      String negated = f.get(3).equals("-") ? "" : Position.Stance.valueOf(f.get(3)).name();
      var word =
          new StanceWord(
              f.get(0), f.get(1), Position.Stance.valueOf(f.get(2)), negated, f.get(4), f.get(5));
      stances.computeIfAbsent(word.word(), w -> new ArrayList<>()).add(word);
    }
    Map<String, String> changes = new HashMap<>();
    for (List<String> fields : rows("changes.tsv", 2)) {
      for (String word : fields.get(1).split(" ", -1)) {
        changes.put(word, fields.get(0));
      }
    }
    Stems stems = readStems();
    return new Words(
        Map.copyOf(stances),
        Map.copyOf(changes),
        readShells(),
        stems,
        readSynonyms(stems),
        set("vague.txt"),
        set("agents.txt"),
        set("relational.txt"),
        set("qualities.txt"),
        set("kinds.txt"),
        set("instruments.txt"),
        set("voicing.txt"),
        set("withheld.txt"));
  }

  private static Shells readShells() {
    Map<String, Boolean> nouns = new HashMap<>();
    Map<String, Boolean> verbs = new HashMap<>();
    Set<String> light = new HashSet<>();
    for (List<String> fields : rows("shells.tsv", 3)) {
      for (String word : fields.get(2).split(" ", -1)) {
        if (fields.getFirst().equals("x")) {
          light.add(word);
          continue;
        }
        (fields.get(1).equals("noun") ? nouns : verbs).put(word, fields.getFirst().equals("-"));
      }
    }
    return new Shells(Map.copyOf(nouns), Map.copyOf(verbs), Set.copyOf(light));
  }

  static Stems readStems() {
    List<Stems.Suffix> suffixes = new ArrayList<>();
    Map<String, String> irregular = new HashMap<>();
    for (List<String> fields : rows("derivations.tsv", 3)) {
      if (fields.getFirst().equals("word")) {
        irregular.put(fields.get(1), fields.get(2));
      } else {
        suffixes.add(new Stems.Suffix(fields.get(1), fields.get(2)));
      }
    }
    return new Stems(suffixes, irregular);
  }

  private static Map<String, String> readSynonyms(Stems stems) {
    Map<String, String> synonyms = new HashMap<>();
    for (List<String> fields : rows("synonyms.tsv", 2)) {
      String sign = sign(stems, fields.getFirst());
      for (String other : fields.getLast().split(";", -1)) {
        synonyms.put(sign(stems, other), sign);
      }
    }
    return Map.copyOf(synonyms);
  }

  private static String sign(Stems stems, String words) {
    return Arrays.stream(words.split(" ", -1)).map(stems::of).collect(Collectors.joining(" "));
  }

  private static Set<String> set(String resource) {
    return Set.copyOf(new HashSet<>(lines(resource)));
  }

  /// The rows of a table of this room.
  static List<List<String>> rows(String resource, int columns) {
    return Table.of(Words.class, resource, columns);
  }

  /// The words of a list of this room.
  static List<String> lines(String resource) {
    return rows(resource, 1).stream().map(List::getFirst).toList();
  }
}
