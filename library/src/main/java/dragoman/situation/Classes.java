package dragoman.situation;

import dragoman.source.WordClasses;
import java.util.Set;

/// The word classes of `classes.tsv`, read and checked once.
final class Classes {
  private static final WordClasses CLASSES = WordClasses.of(Classes.class, "classes.tsv");

  private Classes() {}

  /// The words of a class.
  ///
  /// @throws IllegalStateException when the file has no such class
  static Set<String> of(String name) {
    return CLASSES.named(name);
  }
}
