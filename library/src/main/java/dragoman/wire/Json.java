package dragoman.wire;

import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.text.Span;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The smallest pieces of the JSON outputs, and the two ways they are laid out. Fields stand in the
/// order in which they are put, so that the same data are the same bytes.
final class Json {
  /// The version of NDJSON and `briefing.json`; raised when a field is renamed or removed.
  static final int FORMAT = 1;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter PRETTY =
      MAPPER
          .writer()
          .with(
              new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /// On one line.
  static String line(ObjectNode node) {
    return MAPPER.writeValueAsString(node);
  }

  /// Indented, ending in a line end.
  static String pretty(ObjectNode node) {
    return PRETTY.writeValueAsString(node) + "\n";
  }

  static ObjectNode span(Span span) {
    return object().put("begin", span.begin()).put("end", span.end());
  }

  static @Nullable ObjectNode spanOrNull(@Nullable Span span) {
    return span == null ? null : span(span);
  }

  static ObjectNode passage(Passage passage) {
    return object()
        .put("article", passage.article())
        .put("begin", passage.span().begin())
        .put("end", passage.span().end())
        .put("exact", passage.exact());
  }

  static ArrayNode passages(Collection<Passage> passages) {
    ArrayNode array = array();
    passages.forEach(passage -> array.add(passage(passage)));
    return array;
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ArrayNode strings(Collection<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  /// The two bounds; null where unknown.
  static ObjectNode bounds(DateInterval interval) {
    var earliest = interval.earliest();
    var latest = interval.latest();
    return object()
        .put("earliest", earliest == null ? null : earliest.toString())
        .put("latest", latest == null ? null : latest.toString());
  }

  /// The value in EDTF, null where nothing is known, with its bounds and what it rests on.
  static ObjectNode date(DateInterval interval, String basis) {
    ObjectNode node = object().put("value", interval.isKnown() ? interval.edtf() : null);
    node.setAll(bounds(interval));
    return node.put("basis", basis);
  }

  /// The text, or null where it is empty.
  static @Nullable String textOrNull(String text) {
    return text.isEmpty() ? null : text;
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
