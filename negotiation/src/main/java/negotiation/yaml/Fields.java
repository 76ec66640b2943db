package negotiation.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the fields of one mapping, noting which were asked for, so that a misspelt one is found.
///
/// What is wrong goes to the [Problems]; a harmless value is returned in its place so that reading
/// can go on to the next fault.
public final class Fields {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9]{1,15}(\\.[0-9]{1,15})?([eE][-+]?[0-9]{1,2})?");

  private final Place place;
  private final Map<String, Yaml.Entry> entries;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(Place place, Map<String, Yaml.Entry> entries, Problems problems) {
    this.place = place;
    this.entries = entries;
    this.problems = problems;
  }

  /// @param what names the thing in the message when the value is not a mapping
  public static Fields of(Yaml value, String what, Problems problems) {
    if (value instanceof Yaml.Table(Place place, var entries)) {
      return new Fields(place, entries, problems);
    }
    problems.add(value.place(), what + " must be a mapping (key: value)");
    return new Fields(value.place(), Map.of(), problems);
  }

  public Place place() {
    return place;
  }

  public Problems problems() {
    return problems;
  }

  public boolean has(String key) {
    asked.add(key);
    return entries.containsKey(key);
  }

  /// The keys in the order of the file; all count as asked for.
  public Set<String> keys() {
    asked.addAll(entries.keySet());
    return entries.keySet();
  }

  /// Where the key stands, or the mapping when it is not there.
  public Place placeOf(String key) {
    Yaml.Entry entry = entries.get(key);
    return entry == null ? place : entry.key();
  }

  /// The value, when the key is there and something was written.
  public Optional<Yaml> value(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key))
        .map(Yaml.Entry::value)
        .filter(value -> !(value instanceof Yaml.Text text && text.blank()));
  }

  public Optional<String> optionalText(String key) {
    return value(key).map(value -> text(value, "'" + key + "'", problems));
  }

  /// Required text that is not blank.
  public String text(String key) {
    Optional<String> text = optionalText(key).filter(value -> !value.isBlank());
    if (text.isEmpty()) {
      problems.add(placeOf(key), "'" + key + "' is missing: write some text");
    }
    return text.orElse("?");
  }

  public OptionalDouble optionalNumber(String key) {
    Optional<Yaml> value = value(key);
    return value.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(number(value.get(), "'" + key + "'", problems));
  }

  public double number(String key, String hint) {
    OptionalDouble number = optionalNumber(key);
    if (number.isEmpty()) {
      problems.add(placeOf(key), "'" + key + "' is missing: " + hint);
    }
    return number.orElse(0);
  }

  /// The items of a list; empty when the key is not there.
  public List<Yaml> list(String key) {
    return value(key).map(value -> list(value, "'" + key + "'", problems)).orElse(List.of());
  }

  /// The fields of a mapping, when the key is there.
  public Optional<Fields> fields(String key) {
    return value(key).map(value -> of(value, "'" + key + "'", problems));
  }

  /// Complains of every key that nobody asked for.
  public void finish() {
    for (Map.Entry<String, Yaml.Entry> entry : entries.entrySet()) {
      if (!asked.contains(entry.getKey())) {
        problems.add(
            entry.getValue().key(),
            "'"
                + YamlReader.shortened(entry.getKey())
                + "' is not known here; known are "
                + String.join(", ", asked));
      }
    }
  }

  public static String text(Yaml value, String what, Problems problems) {
    if (value instanceof Yaml.Text text) {
      return text.value();
    }
    problems.add(value.place(), what + " must be text");
    return "?";
  }

  public static double number(Yaml value, String what, Problems problems) {
    if (value instanceof Yaml.Text text && NUMBER.matcher(text.value()).matches()) {
      return Double.parseDouble(text.value());
    }
    problems.add(value.place(), what + " must be a number");
    return 0;
  }

  public static List<Yaml> list(Yaml value, String what, Problems problems) {
    if (value instanceof Yaml.Items(_, var items)) {
      return items;
    }
    problems.add(value.place(), what + " must be a list");
    return List.of();
  }

  /// Foreign text for a message: one short line.
  public static String shortened(String text) {
    return YamlReader.shortened(text);
  }
}
