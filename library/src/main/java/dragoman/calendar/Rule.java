package dragoman.calendar;

import java.util.List;
import java.util.Map;

/// One rule of the grammar.
///
/// @param name unique among the rules
/// @param order its place among all rules: of two equally long matches the earlier rule holds
/// @param sequences the sequences of steps that match
/// @param guards what must also hold
/// @param kind the kind of [Meaning]
/// @param arguments the meaning's arguments, where `$name` stands for what a step matched
/// @param examples the `try` lines
record Rule(
    String name,
    int order,
    List<List<Element>> sequences,
    List<Guard> guards,
    String kind,
    Map<String, String> arguments,
    List<String> examples) {
  Rule {
    sequences = List.copyOf(sequences);
    guards = List.copyOf(guards);
    arguments = Map.copyOf(arguments);
    examples = List.copyOf(examples);
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("the rule " + name + " has no example");
    }
  }

  Meaning meaning(Map<String, String> matched) {
    return Meaning.of(kind, Arguments.of(arguments, matched));
  }
}
