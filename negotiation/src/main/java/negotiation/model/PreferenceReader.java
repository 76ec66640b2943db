package negotiation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import negotiation.conflict.ConflictException;
import negotiation.conflict.Preference;
import negotiation.formula.Formula;
import negotiation.insight.UnknownPreference;
import negotiation.yaml.Fields;
import negotiation.yaml.Problems;
import negotiation.yaml.Yaml;

/// Reads the preference of one player: `ranking`, `statements` or `weights`, with `unknown` pairs
/// and `evidence`.
final class PreferenceReader {
  private final Fields fields;
  private final Problems problems;
  private final Options options;
  private final Space space;
  private final int player;
  private final List<Evidence> evidence = new ArrayList<>();
  private int[] intensity = new int[0];

  private PreferenceReader(Fields fields, Options options, Space space, int player) {
    this.fields = fields;
    this.problems = fields.problems();
    this.options = options;
    this.space = space;
    this.player = player;
  }

  /// What was read of one player.
  ///
  /// @param intensity a level per state; empty when the ranking has no `>>`
  record Read(
      int player,
      int[] payoffs,
      int[] intensity,
      Set<UnknownPreference.Pair> unknown,
      List<Evidence> evidence) {}

  static Optional<Read> read(Fields fields, Options options, Space space, int player) {
    var reader = new PreferenceReader(fields, options, space, player);
    return reader.read();
  }

  private Optional<Read> read() {
    String name = options.players().get(player).id();
    evidence.addAll(EvidenceReader.read(fields, "preference of " + name));
    Optional<Preference> preference = preference(name);
    Set<UnknownPreference.Pair> unknown = unknown();
    fields.finish();
    if (preference.isEmpty() || problems.any()) {
      return Optional.empty();
    }
    try {
      int[] payoffs = space.payoffs(preference.get());
      return Optional.of(new Read(player, payoffs, intensity, unknown, evidence));
    } catch (ConflictException wrong) {
      problems.add(fields.place(), wrong.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Preference> preference(String name) {
    List<String> ways =
        List.of("ranking", "statements", "weights").stream()
            .filter(way -> fields.value(way).isPresent())
            .toList();
    if (ways.size() != 1) {
      problems.add(
          fields.place(),
          "the preference of "
              + name
              + " is given one way: a 'ranking', 'statements' or 'weights'");
      return Optional.empty();
    }
    return Optional.of(
        switch (ways.getFirst()) {
          case "ranking" -> ranking(fields.value("ranking").orElseThrow());
          case "statements" -> statements(name);
          default -> weights();
        });
  }

  private Preference ranking(Yaml value) {
    List<RankingReader.Level> levels = RankingReader.read(value, space.states(), problems);
    levels.forEach(level ->
        level
            .fields()
            .ifPresent(item ->
                evidence.addAll(
                    EvidenceReader.read(item, options.players().get(player).id() + ": rank"))));
    if (levels.stream().anyMatch(RankingReader.Level::strong)) {
      intensity = new int[space.states().count()];
      int level = 0;
      for (RankingReader.Level equal : levels.reversed()) {
        level += equal.strong() ? 1 : 0;
        for (int state : equal.states()) {
          intensity[state] = level;
        }
      }
    }
    checkComplete(value, levels);
    return new Preference.Ranking(levels.stream().map(RankingReader.Level::states).toList());
  }

  private void checkComplete(Yaml value, List<RankingReader.Level> levels) {
    var ranked = new boolean[space.states().count()];
    levels.forEach(level -> level.states().forEach(state -> ranked[state] = true));
    String missing =
        IntStream.range(0, ranked.length)
            .filter(state -> !ranked[state])
            .limit(10)
            .mapToObj(space.states().names()::id)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty() && !problems.any()) {
      problems.add(value.place(), "the ranking leaves out state " + missing);
    }
  }

  private Preference statements(String name) {
    var statements = new ArrayList<Formula>();
    for (Yaml item : fields.list("statements")) {
      Optional<Fields> detailed =
          item instanceof Yaml.Table
              ? Optional.of(Fields.of(item, "a statement", problems))
              : Optional.empty();
      Optional<Yaml> formula =
          detailed.isEmpty() ? Optional.of(item) : detailed.get().value("when");
      if (formula.isEmpty()) {
        problems.add(item.place(), "'when' is missing: the statement as a formula");
      }
      formula.ifPresent(text -> statements.add(options.formula(text)));
      detailed.ifPresent(found -> {
        String about = name + ": statement " + statements.size();
        evidence.addAll(EvidenceReader.read(found, about));
        found.finish();
      });
    }
    return new Preference.Prioritising(statements);
  }

  private Preference weights() {
    var weights = new Double[options.options().size()];
    Arrays.fill(weights, 0.0);
    fields
        .fields("weights")
        .ifPresent(found -> {
          for (String option : found.keys()) {
            int number = options.number(option);
            double weight = found.number(option, "a number");
            if (number < 0) {
              problems.add(found.placeOf(option), "there is no option '" + option + "'");
            } else {
              weights[number] = weight;
            }
          }
        });
    return new Preference.Weighting(List.of(weights));
  }

  private Set<UnknownPreference.Pair> unknown() {
    var pairs = new HashSet<UnknownPreference.Pair>();
    for (Yaml item : fields.list("unknown")) {
      List<Yaml> two = Fields.list(item, "an unknown comparison", problems);
      int[] states =
          two.stream()
              .map(state -> OptionSpaceReader.state(state, space.states(), problems))
              .flatMapToInt(found -> found.stream())
              .toArray();
      if (states.length != 2 || states[0] == states[1]) {
        problems.add(item.place(), "an unknown comparison names two different states");
      } else {
        pairs.add(new UnknownPreference.Pair(player, states[0], states[1]));
      }
    }
    return pairs;
  }
}
