package negotiation.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import negotiation.bargain.BargainException;
import negotiation.bargain.UncertainIssue;
import negotiation.bargain.UncertainStake;
import negotiation.yaml.Fields;
import negotiation.yaml.Problems;
import negotiation.yaml.Yaml;

/// Reads `bargaining`: issues, scales and positions.
final class BargainReader {
  private static final double FULL_SALIENCE = 100;
  private static final int MOST_ISSUES = 100;
  private static final int MOST_ACTORS = 250;

  private final Problems problems;
  private final Margins margins;
  private final double fullSalience;

  private BargainReader(Problems problems, Margins margins, double fullSalience) {
    this.problems = problems;
    this.margins = margins;
    this.fullSalience = fullSalience;
  }

  static Optional<BargainModel> read(Fields bargaining) {
    Problems problems = bargaining.problems();
    double full = bargaining.optionalNumber("full-salience").orElse(FULL_SALIENCE);
    if (!(full > 0)) {
      problems.add(bargaining.placeOf("full-salience"), "the greatest salience is above 0");
    }
    Margins margins = Margins.read(bargaining);
    var reader = new BargainReader(problems, margins, full > 0 ? full : FULL_SALIENCE);
    var issues = new ArrayList<BargainIssue>();
    if (bargaining.list("issues").size() > MOST_ISSUES) {
      problems.add(bargaining.placeOf("issues"), "more than " + MOST_ISSUES + " issues");
      return Optional.empty();
    }
    var ids = new HashSet<String>();
    for (Yaml item : bargaining.list("issues")) {
      Fields fields = Fields.of(item, "an issue", problems);
      String id = fields.text("id");
      if (!ids.add(id)) {
        problems.add(fields.placeOf("id"), "there are two issues '" + id + "'");
      }
      reader.issue(fields, id).ifPresent(issues::add);
    }
    bargaining.finish();
    if (issues.isEmpty() && !problems.any()) {
      problems.add(bargaining.placeOf("issues"), "'issues' is missing: list one or more");
    }
    return problems.any() ? Optional.empty() : Optional.of(new BargainModel(issues));
  }

  private Optional<BargainIssue> issue(Fields fields, String id) {
    String name = fields.optionalText("name").filter(text -> !text.isBlank()).orElse(id);
    var points = new TreeMap<Double, String>();
    double least = 0;
    double most = 100;
    Optional<Fields> scale = fields.fields("scale");
    if (scale.isPresent()) {
      least = scale.get().optionalNumber("from").orElse(0);
      most = scale.get().optionalNumber("to").orElse(100);
      scale.get().fields("points").ifPresent(found -> points(found, points));
      scale.get().finish();
    }
    if (!(least < most)) {
      problems.add(fields.placeOf("scale"), "the scale runs from a lower to a higher number");
      most = least + 1;
    }
    OptionalDouble reference = fields.optionalNumber("reference");
    if (reference.isPresent()
        && !(reference.getAsDouble() >= least && reference.getAsDouble() <= most)) {
      problems.add(fields.placeOf("reference"), "the reference point is not on the scale");
    }
    var stakes = new ArrayList<UncertainStake>();
    var evidence = new ArrayList<Evidence>();
    if (fields.list("positions").size() > MOST_ACTORS) {
      problems.add(
          fields.placeOf("positions"), "more than " + MOST_ACTORS + " actors on one issue");
      return Optional.empty();
    }
    for (Yaml item : fields.list("positions")) {
      stake(Fields.of(item, "a position", problems), name, least, most, evidence)
          .ifPresent(stakes::add);
    }
    if (stakes.isEmpty() && !problems.any()) {
      problems.add(fields.placeOf("positions"), "'positions' is missing: list who wants what");
    }
    fields.finish();
    return problems.any()
        ? Optional.empty()
        : build(
            fields, id, new UncertainParts(name, least, most, stakes), points, reference, evidence);
  }

  private record UncertainParts(
      String name, double least, double most, List<UncertainStake> stakes) {}

  private Optional<BargainIssue> build(
      Fields fields,
      String id,
      UncertainParts parts,
      TreeMap<Double, String> points,
      OptionalDouble reference,
      List<Evidence> evidence) {
    try {
      var issue = new UncertainIssue(parts.name(), parts.least(), parts.most(), parts.stakes());
      return Optional.of(
          new BargainIssue(id, issue, points, reference, margins.assumed(), evidence));
    } catch (BargainException wrong) {
      problems.add(fields.place(), wrong.getMessage());
      return Optional.empty();
    }
  }

  private void points(Fields fields, TreeMap<Double, String> points) {
    for (String value : fields.keys()) {
      double number =
          Fields.number(
              new Yaml.Text(fields.placeOf(value), value, true), "a point of the scale", problems);
      points.put(number, fields.text(value));
    }
  }

  private Optional<UncertainStake> stake(
      Fields fields, String issue, double least, double most, List<Evidence> evidence) {
    String actor = fields.text("actor");
    var capability =
        margins.input(
            fields, "capability", Margins.Input.capability(), "how much it can bring to bear");
    var salience =
        margins.input(
            fields,
            "salience",
            Margins.Input.salience(fullSalience),
            "how much it cares, 0 to " + fullSalience);
    var position =
        margins.input(
            fields,
            "position",
            Margins.Input.position(least, most),
            "what it wants, " + least + " to " + most);
    evidence.addAll(EvidenceReader.read(fields, "position of " + actor + " on " + issue));
    fields.finish();
    if (capability.isEmpty() || salience.isEmpty() || position.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new UncertainStake(actor, capability.get(), salience.get(), position.get()));
  }
}
