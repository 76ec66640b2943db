package negotiation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import negotiation.conflict.Conflict;
import negotiation.conflict.ConflictException;
import negotiation.conflict.Option;
import negotiation.insight.Strength;
import negotiation.insight.UnknownPreference;
import negotiation.yaml.Fields;
import negotiation.yaml.Problems;
import negotiation.yaml.Yaml;

/// Reads `conflict`: players, states, preferences and variants.
final class ConflictReader {
  private static final int MOST_VARIANTS = 100;

  private final Fields conflict;
  private final Problems problems;
  private final Options options;
  private final List<Evidence> evidence = new ArrayList<>();

  private ConflictReader(Fields conflict) {
    this.conflict = conflict;
    this.problems = conflict.problems();
    this.options = Options.read(conflict);
  }

  static Optional<ConflictModel> read(Fields conflict, int mostStates) {
    var reader = new ConflictReader(conflict);
    Optional<Space> space = reader.space(mostStates);
    conflict.has("preferences");
    conflict.has("variants");
    conflict.has("status-quo");
    conflict.finish();
    if (space.isEmpty()) {
      return Optional.empty();
    }
    List<ConflictVariant> variants = reader.variants(space.get());
    if (reader.problems.any()) {
      return Optional.empty();
    }
    return Optional.of(
        new ConflictModel(
            reader.options.players(), reader.options.options(), variants, reader.evidence));
  }

  private Optional<Space> space(int mostStates) {
    boolean graph = conflict.has("graph");
    if (graph == !options.options().isEmpty()) {
      problems.add(
          conflict.place(), "a conflict has either options of its players or a 'graph', not both");
      return Optional.empty();
    }
    return graph
        ? conflict.fields("graph").flatMap(found -> GraphSpaceReader.read(found, options))
        : OptionSpaceReader.read(conflict, options, mostStates);
  }

  private List<ConflictVariant> variants(Space space) {
    Map<Integer, PreferenceReader.Read> base = preferences(conflict, space);
    OptionalInt statusQuo = statusQuo(conflict, space);
    List<Yaml> listed = conflict.list("variants");
    var variants = new ArrayList<ConflictVariant>();
    if (listed.isEmpty()) {
      variant("base", "", options.options(), base, statusQuo, space).ifPresent(variants::add);
    }
    if (listed.size() > MOST_VARIANTS) {
      problems.add(
          conflict.placeOf("variants"),
          "more than " + MOST_VARIANTS + " variants: split the model");
      return variants;
    }
    var ids = new HashSet<String>();
    for (Yaml item : listed) {
      Fields fields = Fields.of(item, "a variant", problems);
      String id = fields.text("id");
      if (!ids.add(id)) {
        problems.add(fields.placeOf("id"), "there are two variants '" + id + "'");
      }
      String title = fields.optionalText("title").orElse("");
      List<Option> directed = directions(fields);
      Map<Integer, PreferenceReader.Read> own = new HashMap<>(base);
      own.putAll(preferences(fields, space));
      OptionalInt start = fields.has("status-quo") ? statusQuo(fields, space) : statusQuo;
      fields.finish();
      variant(id, title, directed, own, start, space).ifPresent(variants::add);
    }
    return variants;
  }

  private OptionalInt statusQuo(Fields fields, Space space) {
    return fields
        .value("status-quo")
        .map(value -> OptionSpaceReader.state(value, space.states(), problems))
        .orElse(OptionalInt.empty());
  }

  private List<Option> directions(Fields variant) {
    var directed = new ArrayList<>(options.options());
    variant
        .fields("directions")
        .ifPresent(found -> {
          for (String id : found.keys()) {
            int number = options.number(id);
            if (number < 0) {
              problems.add(found.placeOf(id), "there is no option '" + id + "'");
            } else {
              Option old = directed.get(number);
              var direction = options.direction(found, id);
              directed.set(number, new Option(old.id(), old.name(), old.player(), direction));
            }
          }
        });
    return directed;
  }

  private Map<Integer, PreferenceReader.Read> preferences(Fields around, Space space) {
    Map<Integer, PreferenceReader.Read> read = new HashMap<>();
    around
        .fields("preferences")
        .ifPresent(found -> {
          for (String id : found.keys()) {
            int player = options.playerNumber(id);
            if (player < 0) {
              problems.add(found.placeOf(id), GraphSpaceReader.noSuchPlayer(id, options));
              continue;
            }
            found
                .fields(id)
                .flatMap(fields -> PreferenceReader.read(fields, options, space, player))
                .ifPresent(preference -> {
                  read.put(player, preference);
                  evidence.addAll(preference.evidence());
                });
          }
        });
    return read;
  }

  private Optional<ConflictVariant> variant(
      String id,
      String title,
      List<Option> directed,
      Map<Integer, PreferenceReader.Read> preferences,
      OptionalInt statusQuo,
      Space space) {
    int players = options.players().size();
    for (int player = 0; player < players && !problems.any(); player++) {
      if (!preferences.containsKey(player)) {
        problems.add(
            conflict.placeOf("preferences"),
            "variant '" + id + "' has no preference for " + options.players().get(player).id());
      }
    }
    if (problems.any()) {
      return Optional.empty();
    }
    var payoffs = new int[players][];
    var unknown = new HashSet<UnknownPreference.Pair>();
    var intensity = new ArrayList<int[]>();
    boolean strengths = false;
    for (int player = 0; player < players; player++) {
      PreferenceReader.Read read = Objects.requireNonNull(preferences.get(player));
      payoffs[player] = read.payoffs();
      unknown.addAll(read.unknown());
      strengths |= read.intensity().length > 0;
      intensity.add(
          read.intensity().length > 0 ? read.intensity() : new int[read.payoffs().length]);
    }
    try {
      var built =
          new Conflict(
              options.players(), space.states().names(), space.moves(players, directed), payoffs);
      if (strengths) {
        new Strength(built, intensity);
      }
      return Optional.of(
          new ConflictVariant(
              id, title, built, statusQuo, unknown, strengths ? intensity : List.of()));
    } catch (ConflictException wrong) {
      problems.add(conflict.place(), wrong.getMessage());
      return Optional.empty();
    }
  }
}
