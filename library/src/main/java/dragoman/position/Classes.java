package dragoman.position;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The word classes of `classes.tsv`, read and checked once.
final class Classes {
  private static final Map<String, Set<String>> CLASSES = load();

  private Classes() {}

  /// The words of a class.
  ///
  /// @throws IllegalStateException when the file has no such class
  static Set<String> of(String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalStateException("classes.tsv lacks the class " + name);
    }
    return words;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String line : Words.lines("classes.tsv")) {
      List<String> fields = Words.fields(line, 2);
      classes
          .computeIfAbsent(fields.getFirst(), name -> new HashSet<>())
          .addAll(List.of(fields.getLast().split(" ", -1)));
    }
    Map<String, Set<String>> fixed = new HashMap<>();
    classes.forEach((name, words) -> fixed.put(name, Set.copyOf(words)));
    return Map.copyOf(fixed);
  }
}
