package dragoman.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The word classes of `words.txt` and those of [Figures], each with a number, and which words
/// belong to them. Immutable once made.
final class Lexicon {
  /// The class that stands for a whole number phrase, see [NumberPhrase].
  static final String NUMBER = "number";

  private final List<String> classes = new ArrayList<>();
  private final Map<String, @Nullable String[]> entries = new HashMap<>();
  private final boolean[] ofNames;
  private final int[] ofFigures;

  Lexicon() {
    Map<String, Map<String, String>> words = new HashMap<>();
    List<String> names = new ArrayList<>();
    String open = "";
    for (String line : Lines.of("words.txt")) {
      if (line.startsWith("[")) {
        open = line.substring(1, line.indexOf(']'));
        classes.add(open);
        if (line.endsWith("] name")) {
          names.add(open);
        }
      } else if (!line.isEmpty()) {
        read(line, open, words);
      }
    }
    for (String figures : Figures.CLASSES) {
      if (!classes.contains(figures)) {
        classes.add(figures);
      }
    }
    classes.add(NUMBER);
    ofNames = new boolean[classes.size()];
    names.forEach(name -> ofNames[number(name)] = true);
    ofFigures = List.of(Figures.CLASSES).stream().mapToInt(this::number).toArray();
    words.forEach((word, values) -> entries.put(word, row(values)));
  }

  private static void read(String line, String open, Map<String, Map<String, String>> words) {
    int equals = line.indexOf(" = ");
    if (equals < 0 || open.isEmpty()) {
      throw new IllegalStateException("words.txt: expected \"value = words\" in a class: " + line);
    }
    for (String word : line.substring(equals + 3).split(" ", -1)) {
      words.computeIfAbsent(word, w -> new HashMap<>()).put(open, line.substring(0, equals));
    }
  }

  private @Nullable String[] row(Map<String, String> values) {
    @Nullable String[] row = new @Nullable String[classes.size()];
    values.forEach((name, value) -> row[number(name)] = value);
    return row;
  }

  /// The number of a class.
  ///
  /// @throws IllegalArgumentException when there is none of the name
  int number(String name) {
    int number = classes.indexOf(name);
    if (number < 0) {
      throw new IllegalArgumentException("no word class is called " + name);
    }
    return number;
  }

  /// What a word in lower case is in every class, or null where it belongs to none. Not to be
  /// written to.
  ///
  /// @param isName whether it is written and used as a name may be
  @Nullable String @Nullable [] values(String lower, boolean isName) {
    @Nullable String[] entry = entries.get(lower);
    if (entry != null) {
      return isName ? entry : withoutNames(entry);
    }
    char first = lower.charAt(0);
    if (first >= '0' && first <= '9' || first == '\'' || first == '’') {
      return figures(lower);
    }
    return null;
  }

  private @Nullable String @Nullable [] withoutNames(@Nullable String[] entry) {
    @Nullable String[] rest = null;
    for (int i = 0; i < entry.length; i++) {
      if (entry[i] != null && !ofNames[i]) {
        rest = rest == null ? new @Nullable String[entry.length] : rest;
        rest[i] = entry[i];
      }
    }
    return rest;
  }

  private @Nullable String @Nullable [] figures(String lower) {
    @Nullable String[] row = null;
    for (int i = 0; i < ofFigures.length; i++) {
      String value = Figures.value(Figures.CLASSES[i], lower);
      if (value != null) {
        row = row == null ? new @Nullable String[classes.size()] : row;
        row[ofFigures[i]] = value;
      }
    }
    return row;
  }
}
