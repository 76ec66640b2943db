package dragoman.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the rule files, whose format stands at the head of `rules-dates.txt`.
final class RuleReader {
  private static final List<String> FILES =
      List.of("rules-dates.txt", "rules-relative.txt", "rules-times.txt", "rules-durations.txt");

  private final Lexicon lexicon;
  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  RuleReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// All rules in order.
  ///
  /// @throws IllegalStateException naming file and rule where one cannot be read
  List<Rule> read() {
    for (String file : FILES) {
      read(file);
    }
    return List.copyOf(rules);
  }

  private void read(String file) {
    Map<String, String> macros = new LinkedHashMap<>();
    List<String> block = new ArrayList<>();
    List<String> lines = new ArrayList<>(Lines.of(file));
    lines.add("");
    for (String line : lines) {
      if (line.startsWith("define ")) {
        int equals = line.indexOf('=');
        macros.put(line.substring(7, equals).strip(), line.substring(equals + 1).strip());
      } else if (!line.isEmpty()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        try {
          rules.add(rule(block, macros));
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(
              file + ", " + block.getFirst() + ": " + e.getMessage(), e);
        }
        block.clear();
      }
    }
  }

  private Rule rule(List<String> block, Map<String, String> macros) {
    List<Guard> guards = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    Map<String, String> keyed = new HashMap<>();
    for (String line : block) {
      int space = line.indexOf(' ');
      String key = line.substring(0, Math.max(space, 0));
      String rest = line.substring(space + 1).strip();
      switch (key) {
        case "rule", "match", "means" -> keyed.put(key, rest);
        case "if" -> List.of(rest.split(" ", -1)).forEach(word -> guards.add(Guard.named(word)));
        case "try" -> examples.add(rest);
        default -> throw new IllegalArgumentException("what is \"" + line + "\"?");
      }
    }
    String name = required(keyed, "rule");
    if (!names.add(name)) {
      throw new IllegalArgumentException("there are two rules of the name " + name);
    }
    var sequences = new PatternReader(lexicon, macros).read(required(keyed, "match"));
    String[] means = required(keyed, "means").split(" +", -1);
    Map<String, String> arguments = new LinkedHashMap<>();
    for (int i = 1; i < means.length; i++) {
      int equals = means[i].indexOf('=');
      arguments.put(means[i].substring(0, equals), means[i].substring(equals + 1));
    }
    return new Rule(name, rules.size(), sequences, guards, means[0], arguments, examples);
  }

  private static String required(Map<String, String> keyed, String key) {
    String value = keyed.get(key);
    if (value == null) {
      throw new IllegalArgumentException("the rule has no line \"" + key + "\"");
    }
    return value;
  }
}
