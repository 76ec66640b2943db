package dragoman.position;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The word lists of this room, read and checked once.
///
/// @param stances words that take a stand, by dictionary form
/// @param changes class of the change a word names ("lift" → EASE)
/// @param vague nouns that are no matter by themselves
record Words(
    Map<String, List<StanceWord>> stances, Map<String, String> changes, Set<String> vague) {
  /// One line of `stances.tsv`.
  record StanceWord(String word, String link, Position.Stance stance, String example) {}

  static Words load() {
    Map<String, List<StanceWord>> stances = new HashMap<>();
    for (String line : lines("stances.tsv")) {
      List<String> fields = fields(line, 4);
      var word =
          new StanceWord(
              fields.get(0), fields.get(1), Position.Stance.valueOf(fields.get(2)), fields.get(3));
      stances.computeIfAbsent(word.word(), w -> new ArrayList<>()).add(word);
    }
    Map<String, String> changes = new HashMap<>();
    for (String line : lines("changes.tsv")) {
      List<String> fields = fields(line, 2);
      for (String word : fields.get(1).split(" ", -1)) {
        changes.put(word, fields.get(0));
      }
    }
    return new Words(
        Map.copyOf(stances), Map.copyOf(changes), Set.copyOf(new HashSet<>(lines("vague.txt"))));
  }

  private static List<String> fields(String line, int count) {
    List<String> fields = List.of(line.split("\t", -1));
    if (fields.size() != count) {
      throw new IllegalStateException(count + " fields wanted in: " + line);
    }
    return fields;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Words.class.getResourceAsStream("/dragoman/position/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks dragoman/position/" + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dragoman/position/" + resource, e);
    }
  }
}
