package dragoman.calendar;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a rule says, as words by key; a key whose value no step matched is absent.
record Arguments(Map<String, String> values) {
  Arguments {
    values = Map.copyOf(values);
  }

  /// Puts what was matched in the place of each `$name`.
  static Arguments of(Map<String, String> templates, Map<String, String> matched) {
    Map<String, String> values = new HashMap<>();
    for (Map.Entry<String, String> template : templates.entrySet()) {
      String text = template.getValue();
      int dollar = text.indexOf('$');
      if (dollar < 0) {
        values.put(template.getKey(), text);
        continue;
      }
      int end = dollar + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String value = matched.get(text.substring(dollar + 1, end));
      if (value != null) {
        values.put(template.getKey(), text.substring(0, dollar) + value + text.substring(end));
      }
    }
    return new Arguments(values);
  }

  /// All but one.
  Arguments without(String key) {
    Map<String, String> rest = new HashMap<>(values);
    rest.remove(key);
    return new Arguments(rest);
  }

  @Nullable String word(String key) {
    return values.get(key);
  }

  String word(String key, String otherwise) {
    return values.getOrDefault(key, otherwise);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  boolean says(String key, String value) {
    return value.equals(values.get(key));
  }

  /// A whole number.
  ///
  /// @throws IllegalStateException when the rule gives none
  int number(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalStateException("a rule lacks its argument " + key);
    }
    return Integer.parseInt(value);
  }
}
