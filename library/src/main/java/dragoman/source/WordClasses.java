package dragoman.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Classes of words by name: a table ([Table]) of name and words, parted by spaces. A name may
/// stand on several lines; a word written `@name` takes in a class named before. Immutable.
public final class WordClasses {
  private final String file;
  private final Map<String, Set<String>> classes;

  private WordClasses(String file, Map<String, Set<String>> classes) {
    this.file = file;
    this.classes = classes;
  }

  /// @throws IllegalStateException when the resource is missing or malformed
  public static WordClasses of(Class<?> beside, String file) {
    Map<String, Set<String>> read = new HashMap<>();
    for (List<String> row : Table.of(beside, file, 2)) {
      Set<String> words = read.computeIfAbsent(row.getFirst(), name -> new HashSet<>());
      for (String word : row.getLast().split(" ", -1)) {
        if (word.startsWith("@")) {
          words.addAll(read.getOrDefault(word.substring(1), Set.of()));
        } else {
          words.add(word);
        }
      }
    }
    Map<String, Set<String>> classes = new HashMap<>();
    read.forEach((name, words) -> classes.put(name, Set.copyOf(words)));
    return new WordClasses(file, Map.copyOf(classes));
  }

  /// The words of a class.
  ///
  /// @throws IllegalStateException when there is no such class
  public Set<String> named(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalStateException(file + " lacks the class " + name);
    }
    return words;
  }
}
