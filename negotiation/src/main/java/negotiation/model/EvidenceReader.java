package negotiation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import negotiation.yaml.Fields;
import negotiation.yaml.Yaml;

/// Reads `evidence`: one passage or a list of them.
final class EvidenceReader {
  private EvidenceReader() {}

  static List<Evidence> read(Fields fields, String about) {
    var found = new ArrayList<Evidence>();
    fields
        .value("evidence")
        .ifPresent(value -> {
          List<Yaml> passages = value instanceof Yaml.Items(_, var items) ? items : List.of(value);
          for (Yaml passage : passages) {
            found.add(one(Fields.of(passage, "evidence", fields.problems()), about));
          }
        });
    return found;
  }

  private static Evidence one(Fields fields, String about) {
    var evidence =
        new Evidence(
            about,
            fields.optionalText("article").orElse(""),
            whole(fields, "begin"),
            whole(fields, "end"),
            fields.text("exact"),
            fields.optionalText("source").orElse(""));
    boolean both = evidence.begin().isPresent() && evidence.end().isPresent();
    if (both && evidence.begin().getAsInt() >= evidence.end().getAsInt()) {
      fields.problems().add(fields.placeOf("end"), "the passage ends before it begins");
    }
    fields.finish();
    return evidence;
  }

  private static OptionalInt whole(Fields fields, String key) {
    OptionalDouble number = fields.optionalNumber(key);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    double value = number.getAsDouble();
    if (value < 0 || value > Integer.MAX_VALUE || value != Math.rint(value)) {
      fields.problems().add(fields.placeOf(key), "'" + key + "' counts code points: 0 or more");
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) value);
  }
}
