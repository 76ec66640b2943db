package dragoman.wire.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One entity of FollowTheMoney on its way: every value is a string, each once, in the order in
/// which it came.
final class FtmEntity {
  private final String id;
  private final String schema;
  private final Map<String, Set<String>> properties = new LinkedHashMap<>();

  FtmEntity(String id, String schema) {
    this.id = id;
    this.schema = schema;
  }

  String id() {
    return id;
  }

  /// Adds a value; an empty one is left out.
  FtmEntity with(String property, String value) {
    if (!value.isBlank()) {
      properties.computeIfAbsent(property, _ -> new LinkedHashSet<>()).add(value.strip());
    }
    return this;
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  String line() {
    ObjectNode values = JsonText.object();
    properties.forEach((name, all) -> values.set(name, JsonText.strings(all)));
    ObjectNode node = JsonText.object().put("id", id).put("schema", schema);
    node.set("properties", values);
    return JsonText.line(node);
  }
}
