package negotiation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import negotiation.yaml.Yaml;
import negotiation.yaml.YamlReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The shipped JSON Schema and the reader agree: every fixture and sample is valid. Checks the
/// keywords the schema uses, no others.
final class SchemaTest {
  private static final Yaml SCHEMA = schema();

  private static Yaml schema() {
    try (InputStream stream =
        Objects.requireNonNull(ModelReader.class.getResourceAsStream("model.schema.json"))) {
      return YamlReader.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  static Stream<Path> models() throws IOException {
    return Stream.of(Path.of("src/test/resources/models"), Path.of("../samples"))
        .flatMap(folder -> {
          try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
          } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyModelIsReadAndFitsTheSchema(Path file) throws IOException {
    String text = Files.readString(file);
    ModelReader.read(text);
    assertThat(fits(YamlReader.read(text), SCHEMA)).as(file.toString()).isTrue();
  }

  @Test
  void anUnknownKeyDoesNotFit() {
    assertThat(fits(YamlReader.read("title: t\nconflikt: {}"), SCHEMA)).isFalse();
    assertThat(fits(YamlReader.read("source: s"), SCHEMA)).isFalse();
  }

  private static boolean fits(Yaml value, Yaml schema) {
    Map<String, Yaml.Entry> rules = ((Yaml.Table) schema).entries();
    Yaml reference = rule(rules, "$ref");
    if (reference != null) {
      return fits(value, definition(text(reference)));
    }
    Yaml one = rule(rules, "oneOf");
    if (one != null && items(one).stream().filter(choice -> fits(value, choice)).count() != 1) {
      return false;
    }
    Yaml allowed = rule(rules, "enum");
    if (allowed != null && items(allowed).stream().noneMatch(word -> same(word, value))) {
      return false;
    }
    Yaml constant = rule(rules, "const");
    if (constant != null && !same(constant, value)) {
      return false;
    }
    Yaml type = rule(rules, "type");
    if (type != null && !typed(value, type)) {
      return false;
    }
    return switch (value) {
      case Yaml.Text _ -> true;
      case Yaml.Items(_, var items) -> {
        Yaml each = rule(rules, "items");
        yield each == null || items.stream().allMatch(item -> fits(item, each));
      }
      case Yaml.Table(_, var entries) -> fieldsFit(entries, rules);
    };
  }

  private static boolean fieldsFit(Map<String, Yaml.Entry> entries, Map<String, Yaml.Entry> rules) {
    Yaml required = rule(rules, "required");
    if (required != null
        && !items(required).stream().allMatch(key -> entries.containsKey(text(key)))) {
      return false;
    }
    Yaml known = rule(rules, "properties");
    Yaml others = rule(rules, "additionalProperties");
    return entries.entrySet().stream()
        .allMatch(entry -> {
          Yaml.Entry named =
              known == null ? null : ((Yaml.Table) known).entries().get(entry.getKey());
          if (named != null) {
            return fits(entry.getValue().value(), named.value());
          }
          return others == null
              || others instanceof Yaml.Table && fits(entry.getValue().value(), others);
        });
  }

  private static boolean typed(Yaml value, Yaml type) {
    List<String> types =
        type instanceof Yaml.Items(_, var items)
            ? items.stream().map(SchemaTest::text).toList()
            : List.of(text(type));
    return types.stream()
        .anyMatch(name ->
            switch (name) {
              case "object" -> value instanceof Yaml.Table;
              case "array" -> value instanceof Yaml.Items;
              case "number" ->
                  value instanceof Yaml.Text text
                      && text.plain()
                      && text.value().matches("-?[0-9]+(\\.[0-9]+)?");
              default -> value instanceof Yaml.Text;
            });
  }

  private static boolean same(Yaml one, Yaml other) {
    return other instanceof Yaml.Text text && text(one).equals(text.value());
  }

  private static @Nullable Yaml rule(Map<String, Yaml.Entry> rules, String name) {
    Yaml.Entry entry = rules.get(name);
    return entry == null ? null : entry.value();
  }

  private static Yaml definition(String reference) {
    Yaml definitions = Objects.requireNonNull(((Yaml.Table) SCHEMA).entries().get("$defs")).value();
    String name = reference.substring("#/$defs/".length());
    return Objects.requireNonNull(((Yaml.Table) definitions).entries().get(name)).value();
  }

  private static String text(Yaml value) {
    return ((Yaml.Text) value).value();
  }

  private static List<Yaml> items(Yaml value) {
    return ((Yaml.Items) value).items();
  }
}
