package dragoman.wire.exchange;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The pieces of the JSON exports: fields stand in the order in which they are put, and what is not
/// known is left out.
final class JsonText {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonText() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ArrayNode strings(Collection<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  /// On one line, without a line end.
  static String line(ObjectNode node) {
    return MAPPER.writeValueAsString(node);
  }

  static void put(ObjectNode node, String name, @Nullable Object value) {
    String text = value == null ? "" : value.toString();
    if (!text.isBlank()) {
      node.put(name, text);
    }
  }
}
