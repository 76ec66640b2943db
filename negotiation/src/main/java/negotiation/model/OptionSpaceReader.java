package negotiation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import negotiation.conflict.ConflictException;
import negotiation.conflict.Option;
import negotiation.conflict.OptionForm;
import negotiation.conflict.StateNames;
import negotiation.formula.Formula;
import negotiation.yaml.Fields;
import negotiation.yaml.Problems;
import negotiation.yaml.Yaml;

/// Reads the states of a model in option form: `infeasible`, `states` and `merge`.
final class OptionSpaceReader {
  private final Fields conflict;
  private final Options options;
  private final Problems problems;
  private boolean decimal;
  private final Map<String, Yaml.Entry> names = new HashMap<>();

  private OptionSpaceReader(Fields conflict, Options options) {
    this.conflict = conflict;
    this.options = options;
    this.problems = conflict.problems();
  }

  static Optional<Space> read(Fields conflict, Options options, int mostStates) {
    var reader = new OptionSpaceReader(conflict, options);
    var infeasible = new ArrayList<Formula>();
    for (Yaml condition : conflict.list("infeasible")) {
      infeasible.add(options.formula(condition));
    }
    conflict.fields("states").ifPresent(reader::naming);
    var groups = conflict.list("merge").stream().map(reader::group).toList();
    if (reader.problems.any()) {
      return Optional.empty();
    }
    try {
      var form = OptionForm.of(options.options(), infeasible, mostStates);
      Space space = groups.isEmpty() ? reader.free(form) : reader.merged(form, groups);
      reader.checkNames(space.states());
      return Optional.of(space);
    } catch (ConflictException wrong) {
      reader.problems.add(
          conflict.placeOf(conflict.has("infeasible") ? "infeasible" : "players"),
          wrong.getMessage());
      return Optional.empty();
    }
  }

  private void naming(Fields states) {
    String numbering = states.optionalText("numbering").orElse("ordinal");
    decimal = numbering.equals("decimal");
    if (!decimal && !numbering.equals("ordinal")) {
      problems.add(states.placeOf("numbering"), "the numbering is ordinal or decimal");
    }
    states
        .value("names")
        .ifPresent(value -> {
          Fields fields = Fields.of(value, "'names'", problems);
          if (value instanceof Yaml.Table(_, var entries)) {
            fields.keys();
            names.putAll(entries);
          }
        });
    states.finish();
  }

  private record Group(String id, String name, Formula when, Yaml origin) {}

  private Group group(Yaml value) {
    Fields fields = Fields.of(value, "a merged state", problems);
    String id = fields.text("id");
    String name = fields.optionalText("name").orElse(id);
    Optional<Yaml> when = fields.value("when");
    if (when.isEmpty()) {
      problems.add(fields.place(), "'when' is missing: a formula that holds of the merged states");
    }
    Formula formula = when.map(options::formula).orElse(new Formula.Matches(0, 1));
    fields.finish();
    return new Group(id, name, formula, value);
  }

  private Space free(OptionForm form) {
    StateNames labels =
        new StateNames() {
          @Override
          public String id(int state) {
            return decimal ? String.valueOf(form.pattern(state)) : String.valueOf(state + 1);
          }

          @Override
          public String name(int state) {
            return given(id(state)).orElseGet(() -> taken(form, state));
          }
        };
    return new Space.Free(form, new States(labels, form.states()));
  }

  private Space merged(OptionForm form, List<Group> groups) {
    var ids = new ArrayList<String>();
    var labels = new ArrayList<String>();
    var groupOf = new int[form.states()];
    Arrays.fill(groupOf, -1);
    for (int state = 0; state < form.states(); state++) {
      long pattern = form.pattern(state);
      if (groups.stream().noneMatch(group -> group.when().holds(pattern))) {
        groupOf[state] = ids.size();
        String id = decimal ? String.valueOf(pattern) : String.valueOf(ids.size() + 1);
        int unmerged = state;
        ids.add(id);
        labels.add(given(id).orElseGet(() -> taken(form, unmerged)));
      }
    }
    for (Group group : groups) {
      if (ids.contains(group.id())) {
        problems.add(group.origin().place(), "there is another state '" + group.id() + "'");
      }
      boolean some = false;
      for (int state = 0; state < form.states(); state++) {
        if (groupOf[state] < 0 && group.when().holds(form.pattern(state))) {
          groupOf[state] = ids.size();
          some = true;
        }
      }
      if (!some) {
        problems.add(group.origin().place(), "no feasible state fulfils this condition");
      }
      ids.add(group.id());
      labels.add(group.name());
    }
    return new Space.Merged(form, groupOf, States.of(ids, labels));
  }

  private Optional<String> given(String id) {
    return names.get(id) instanceof Yaml.Entry(_, Yaml.Text text)
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private static String taken(OptionForm form, int state) {
    String taken =
        form.options().stream()
            .filter(option -> (form.pattern(state) >>> form.options().indexOf(option) & 1) == 1)
            .map(Option::name)
            .collect(Collectors.joining(", "));
    return taken.isEmpty() ? "nothing done" : taken;
  }

  private void checkNames(States states) {
    names.forEach((id, entry) -> {
      if (states.number(id) < 0) {
        problems.add(entry.key(), noSuchState(id, states));
      }
      Fields.text(entry.value(), "the name of a state", problems);
    });
  }

  static String noSuchState(String id, States states) {
    if (states.count() == 0) {
      return "there is no state '" + Fields.shortened(id) + "', nor any other";
    }
    return "there is no state '"
        + Fields.shortened(id)
        + "'; there are "
        + states.count()
        + ", from "
        + states.names().id(0)
        + " to "
        + states.names().id(states.count() - 1);
  }

  /// The state a value names.
  static OptionalInt state(Yaml value, States states, Problems problems) {
    String id = Fields.text(value, "a state", problems);
    int state = states.number(id);
    if (state < 0) {
      problems.add(value.place(), noSuchState(id, states));
      return OptionalInt.empty();
    }
    return OptionalInt.of(state);
  }
}
