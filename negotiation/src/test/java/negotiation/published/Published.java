package negotiation.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import negotiation.conflict.Conflict;
import negotiation.model.ConflictVariant;
import negotiation.model.Model;
import negotiation.model.ModelReader;
import negotiation.yaml.Yaml;
import negotiation.yaml.YamlReader;

/// The fixtures: models in the project's own format, and what is expected of them.
final class Published {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Published() {}

  static Model model(String name) {
    return ModelReader.read(text(RESOURCES.resolve("models/" + name + ".yaml")));
  }

  /// A model of the samples folder, which is both demonstration and fixture.
  static Model sample(String name) {
    return ModelReader.read(text(Path.of("../samples/" + name + "/model.yaml")));
  }

  static Yaml expected(String name) {
    return YamlReader.read(text(RESOURCES.resolve("expected/" + name + ".yaml")));
  }

  static ConflictVariant variant(Model model, String id) {
    return model.conflict().orElseThrow().variants().stream()
        .filter(variant -> variant.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static TreeSet<String> ids(Conflict conflict, BitSet states) {
    var ids = new TreeSet<String>();
    states.stream().forEach(state -> ids.add(conflict.names().id(state)));
    return ids;
  }

  static Map<String, Yaml> table(Yaml value) {
    var entries = new LinkedHashMap<String, Yaml>();
    ((Yaml.Table) value).entries().forEach((key, entry) -> entries.put(key, entry.value()));
    return entries;
  }

  static Yaml at(Map<String, Yaml> table, String key) {
    return Objects.requireNonNull(table.get(key), key);
  }

  static List<Yaml> items(Yaml value) {
    return ((Yaml.Items) value).items();
  }

  static List<String> texts(Yaml value) {
    return items(value).stream().map(item -> ((Yaml.Text) item).value()).toList();
  }

  static List<Double> numbers(Yaml value) {
    return new ArrayList<>(texts(value).stream().map(Double::valueOf).toList());
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
