package negotiation.yaml;

import java.util.List;
import java.util.Map;

/// A part of a YAML file: text, a list or a mapping, with the place where it begins.
public sealed interface Yaml {
  Place place();

  /// @param plain written without quotes
  record Text(Place place, String value, boolean plain) implements Yaml {
    /// Nothing was written, or one of YAML's words for nothing.
    public boolean blank() {
      return plain && (value.isEmpty() || value.equals("null") || value.equals("~"));
    }
  }

  record Items(Place place, List<Yaml> items) implements Yaml {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// @param entries by key, in the order of the file; not to be changed
  record Table(Place place, Map<String, Entry> entries) implements Yaml {}

  /// A value and where its key stands.
  record Entry(Place key, Yaml value) {}
}
