package dragoman.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the `match` line of a rule and writes it out as every sequence of steps it stands for. The
/// notation is described at the head of `rules-dates.txt`.
final class PatternReader {
  private final Lexicon lexicon;
  private final Map<String, String> macros;
  private String pattern = "";
  private int at;

  PatternReader(Lexicon lexicon, Map<String, String> macros) {
    this.lexicon = lexicon;
    this.macros = macros;
  }

  /// @throws IllegalArgumentException when the pattern cannot be read
  List<List<Element>> read(String match) {
    pattern = match;
    for (Map.Entry<String, String> macro : macros.entrySet()) {
      pattern = pattern.replace("@" + macro.getKey(), macro.getValue());
    }
    at = 0;
    List<List<Element>> sequences = alternatives(false);
    if (at < pattern.length()) {
      throw new IllegalArgumentException("cannot read the pattern from \"" + pattern.substring(at));
    }
    return sequences;
  }

  private List<List<Element>> alternatives(boolean isContext) {
    List<List<Element>> all = new ArrayList<>(sequence(isContext));
    while (peek() == '|') {
      at++;
      all.addAll(sequence(isContext));
    }
    return all;
  }

  private List<List<Element>> sequence(boolean isContext) {
    List<List<Element>> sequences = List.of(List.of());
    while (peek() != '|' && peek() != ')' && peek() != '}' && peek() != 0) {
      List<List<Element>> next = step(isContext);
      if (at < pattern.length() && pattern.charAt(at) == '?') {
        at++;
        next = new ArrayList<>(next);
        next.add(List.of());
      }
      sequences = product(sequences, next);
    }
    return sequences;
  }

  private static List<List<Element>> product(List<List<Element>> begins, List<List<Element>> ends) {
    List<List<Element>> all = new ArrayList<>();
    for (List<Element> begin : begins) {
      for (List<Element> end : ends) {
        List<Element> whole = new ArrayList<>(begin);
        whole.addAll(end);
        all.add(whole);
      }
    }
    return all;
  }

  private List<List<Element>> step(boolean isContext) {
    char open = peek();
    if (open == '(' || open == '{') {
      at++;
      List<List<Element>> inside = alternatives(isContext || open == '{');
      if (peek() != (open == '(' ? ')' : '}')) {
        throw new IllegalArgumentException("a bracket is not closed in \"" + pattern + "\"");
      }
      at++;
      return inside;
    }
    return List.of(List.of(open == '<' ? member(isContext) : word(isContext)));
  }

  private Element member(boolean isContext) {
    int end = pattern.indexOf('>', at);
    String inside = pattern.substring(at + 1, end);
    at = end + 1;
    int colon = inside.indexOf(':');
    String wordClass = colon < 0 ? inside : inside.substring(0, colon);
    return new Element.Member(lexicon.number(wordClass), inside.substring(colon + 1), isContext);
  }

  private Element word(boolean isContext) {
    int begin = at;
    var word = new StringBuilder();
    while (at < pattern.length() && " |(){}<?".indexOf(pattern.charAt(at)) < 0) {
      if (pattern.charAt(at) == '\\') {
        at++;
      }
      word.append(pattern.charAt(at++));
    }
    if (at == begin) {
      throw new IllegalArgumentException("cannot read the pattern from \"" + pattern.substring(at));
    }
    return new Element.Word(word.toString().toLowerCase(Locale.ROOT), isContext);
  }

  /// The next character that is not a space, 0 at the end.
  private char peek() {
    while (at < pattern.length() && pattern.charAt(at) == ' ') {
      at++;
    }
    return at < pattern.length() ? pattern.charAt(at) : 0;
  }
}
