package dragoman.position;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// The part of a key that says between whom a relation holds: "{a2,a7}", with the ids of the
/// article's cast.
final class Relations {
  /// Stems of relations that hold alike for both sides, so that the holder is one of them.
  private static final Set<String> MUTUAL = Classes.of("mutual-stems");

  private Relations() {}

  static String key(String stem, Collection<String> actors) {
    return stem + " {" + String.join(",", new TreeSet<>(actors)) + "}";
  }

  /// The matter of a mutual relation as one that its holder is a side of.
  static Matter withHolder(Matter matter, String holder) {
    int open = matter.key().indexOf('{');
    if (open < 0 || MUTUAL.stream().noneMatch(stem -> isHead(matter.key(), open, stem))) {
      return matter;
    }
    int close = matter.key().indexOf('}');
    Set<String> sides = new TreeSet<>(Set.of(matter.key().substring(open + 1, close).split(",")));
    sides.add(holder);
    return new Matter(
        matter.key().substring(0, open)
            + "{"
            + String.join(",", sides)
            + "}"
            + matter.key().substring(close + 1),
        matter.name(),
        matter.isNoun(),
        matter.head(),
        matter.isAverted());
  }

  private static boolean isHead(String key, int open, String stem) {
    return key.substring(0, open).strip().endsWith(stem);
  }
}
