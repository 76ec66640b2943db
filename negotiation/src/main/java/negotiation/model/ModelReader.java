package negotiation.model;

import java.util.Optional;
import negotiation.yaml.Fields;
import negotiation.yaml.ModelException;
import negotiation.yaml.Problems;
import negotiation.yaml.Yaml;
import negotiation.yaml.YamlReader;

/// Reads a model file. Stateless.
public final class ModelReader {
  /// The only format there is so far.
  public static final int FORMAT = 1;

  /// The most states a conflict may have unless told otherwise.
  public static final int MOST_STATES = 4_194_304;

  private ModelReader() {}

  /// @throws ModelException with every problem and its place; no other exception, whatever the text
  public static Model read(String text) {
    return read(text, MOST_STATES);
  }

  /// @param mostStates a conflict with more feasible states is refused
  public static Model read(String text, int mostStates) {
    Yaml root = YamlReader.read(text);
    var problems = new Problems();
    Fields fields = Fields.of(root, "a model file", problems);
    problems.stopIfAny();
    fields
        .optionalNumber("format")
        .ifPresent(format -> {
          if (format != FORMAT) {
            problems.add(fields.placeOf("format"), "this program reads format " + FORMAT);
          }
        });
    fields.optionalText("$schema");
    String title = fields.text("title");
    String source = fields.optionalText("source").orElse("");
    String notes = fields.optionalText("notes").orElse("");
    Optional<ConflictModel> conflict =
        fields.fields("conflict").flatMap(found -> ConflictReader.read(found, mostStates));
    Optional<BargainModel> bargaining = fields.fields("bargaining").flatMap(BargainReader::read);
    fields.finish();
    if (!fields.has("conflict") && !fields.has("bargaining")) {
      problems.add(fields.place(), "a model needs 'conflict' or 'bargaining', or both");
    }
    problems.stopIfAny();
    return new Model(title, source, notes, conflict, bargaining);
  }
}
