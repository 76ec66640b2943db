package negotiation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import negotiation.conflict.Direction;
import negotiation.conflict.Option;
import negotiation.conflict.Player;
import negotiation.formula.Formula;
import negotiation.formula.FormulaException;
import negotiation.formula.FormulaReader;
import negotiation.yaml.Fields;
import negotiation.yaml.Place;
import negotiation.yaml.Problems;
import negotiation.yaml.Yaml;

/// The players of a model file, their options, and the names formulas may use for them.
final class Options {
  private static final Pattern PATTERN = Pattern.compile("[YN-]+");
  private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "if", "iff");
  private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

  private static final int MOST_PLAYERS = 30;

  private final List<Player> players = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final Problems problems;

  private Options(Problems problems) {
    this.problems = problems;
  }

  static Options read(Fields conflict) {
    var read = new Options(conflict.problems());
    List<Yaml> players = conflict.list("players");
    if (players.size() < 2) {
      read.problems.add(conflict.placeOf("players"), "a conflict needs two or more 'players'");
    }
    if (players.size() > MOST_PLAYERS) {
      read.problems.add(conflict.placeOf("players"), "more than " + MOST_PLAYERS + " players");
      players = List.of();
    }
    var ids = new HashSet<String>();
    for (Yaml player : players) {
      Fields fields = Fields.of(player, "a player", read.problems);
      String id = fields.text("id");
      if (!ids.add(id)) {
        read.problems.add(fields.placeOf("id"), "there are two players '" + id + "'");
      }
      String name = fields.optionalText("name").filter(text -> !text.isBlank()).orElse(id);
      read.players.add(new Player(id.isBlank() ? "?" : id, name));
      for (Yaml option : fields.list("options")) {
        read.option(Fields.of(option, "an option", read.problems), id);
      }
      EvidenceReader.read(fields, id);
      fields.finish();
    }
    return read;
  }

  private void option(Fields fields, String player) {
    String id = fields.text("id");
    Place place = fields.placeOf("id");
    String lower = id.toLowerCase(Locale.ROOT);
    if (!ID.matcher(id).matches() || KEYWORDS.contains(lower)) {
      problems.add(
          place, "an option's id is one word that begins with a letter and is no operator");
    } else if (PATTERN.matcher(id).matches()) {
      problems.add(place, "'" + id + "' reads like a pattern of Y and N: choose another id");
    }
    if (byName.putIfAbsent(id, options.size()) != null) {
      problems.add(place, "there are two options '" + Fields.shortened(id) + "'");
    }
    byName.putIfAbsent(player + "." + id, options.size());
    String name = fields.optionalText("name").filter(text -> !text.isBlank()).orElse(id);
    Direction direction = direction(fields, "direction");
    options.add(new Option(id.isBlank() ? "?" : id, name, players.size() - 1, direction));
    fields.finish();
  }

  Direction direction(Fields fields, String key) {
    String label = fields.optionalText(key).orElse(Direction.REVERSIBLE.label());
    for (Direction direction : Direction.values()) {
      if (direction.label().equals(label)) {
        return direction;
      }
    }
    problems.add(fields.placeOf(key), "the direction is reversible, on-only or off-only");
    return Direction.REVERSIBLE;
  }

  List<Player> players() {
    return players;
  }

  List<Option> options() {
    return options;
  }

  /// The number of the option with this id, `player.option` or number from 1; -1 when there is
  /// none.
  int number(String name) {
    Integer known = byName.get(name);
    if (known != null) {
      return known;
    }
    if (name.length() <= 3 && name.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
      int number = Integer.parseInt(name);
      return number >= 1 && number <= options.size() ? number - 1 : -1;
    }
    return -1;
  }

  int playerNumber(String id) {
    for (int player = 0; player < players.size(); player++) {
      if (players.get(player).id().equals(id)) {
        return player;
      }
    }
    return -1;
  }

  /// A formula or a pattern such as `Y-N-`; a formula that is never true when it cannot be read.
  Formula formula(Yaml value) {
    String text = Fields.text(value, "a formula", problems).strip();
    if (PATTERN.matcher(text).matches() && number(text) < 0) {
      return pattern(value.place(), text);
    }
    try {
      return FormulaReader.read(text, this::number);
    } catch (FormulaException wrong) {
      problems.add(
          columnsOn(value, wrong.column()),
          wrong.getMessage() + " in '" + Fields.shortened(text) + "'");
      return new Formula.Matches(0, 1);
    }
  }

  private Formula pattern(Place place, String letters) {
    if (letters.length() != options.size()) {
      problems.add(
          place,
          "the pattern has " + letters.length() + " letters for " + options.size() + " options");
      return new Formula.Matches(0, 1);
    }
    long mask = 0;
    long value = 0;
    for (int option = 0; option < Math.min(letters.length(), 62); option++) {
      char letter = letters.charAt(option);
      mask |= letter == '-' ? 0 : 1L << option;
      value |= letter == 'Y' ? 1L << option : 0;
    }
    return new Formula.Matches(mask, value);
  }

  private static Place columnsOn(Yaml value, int column) {
    if (value instanceof Yaml.Text(Place place, String text, boolean plain)
        && text.indexOf('\n') < 0) {
      return new Place(place.line(), place.column() + column - (plain ? 1 : 0));
    }
    return value.place();
  }
}
