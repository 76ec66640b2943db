package dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which words name events, from `verbs.tsv`, `nouns.tsv` and `classes.tsv`. Read and checked once;
/// within a word the frames keep the order of the file, and the first that fits counts.
final class Lexicon {
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, List<Frame>> verbs;
  private final Map<String, List<Frame>> nouns;

  Lexicon() {
    for (Rules.Line line : Rules.of("classes.tsv", 2)) {
      Set<String> words = classes.computeIfAbsent(line.column(0), name -> new HashSet<>());
      for (String word : line.column(1).split(" ")) {
        if (word.startsWith("@")) {
          words.addAll(named(word.substring(1)));
        } else {
          words.add(word);
        }
      }
    }
    verbs = frames("verbs.tsv");
    nouns = frames("nouns.tsv");
  }

  private Map<String, List<Frame>> frames(String file) {
    Map<String, List<Frame>> frames = new LinkedHashMap<>();
    for (Rules.Line line : Rules.of(file, 5)) {
      Frame frame = frame(line);
      for (String word : frame.words()) {
        frames.computeIfAbsent(word.split(" ", 2)[0], first -> new ArrayList<>()).add(frame);
      }
    }
    return frames;
  }

  private Frame frame(Rules.Line line) {
    String[] event = line.column(2).split(":");
    return new Frame(
        Arrays.asList(line.column(0).split(",")),
        line.column(1).isBlank()
            ? List.of()
            : Arrays.stream(line.column(1).split(" "))
                .map(slot -> Slot.of(slot, classes, line))
                .toList(),
        EventType.valueOf(event[0]),
        event.length > 1 ? event[1] : null,
        line.column(3).isBlank() ? List.of() : Arrays.asList(line.column(3).split(",")),
        line.column(4),
        line);
  }

  List<Frame> verb(String lemma) {
    return verbs.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
  }

  List<Frame> noun(String lemma) {
    return nouns.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
  }

  /// The words of a class of `classes.tsv`.
  Set<String> named(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /// Every entry once, in the order of the files.
  List<Frame> frames() {
    Set<Frame> all = new java.util.LinkedHashSet<>();
    verbs.values().forEach(all::addAll);
    nouns.values().forEach(all::addAll);
    return List.copyOf(all);
  }
}
