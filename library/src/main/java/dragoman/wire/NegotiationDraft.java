package dragoman.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Turns the positions of a `briefing.json` into the first draft of a negotiation model: issues,
/// actors and positions with their passages filled in, what no article says marked `TODO`.
///
/// Nothing is guessed: capability and salience stay open, and so does the position of an actor
/// whose stance is conditional or reported in two ways.
public final class NegotiationDraft {
  private static final Map<String, Integer> POSITION_OF_STANCE =
      Map.of("OPPOSE", 0, "NEUTRAL", 50, "SUPPORT", 100);

  private final Map<String, String> actors = new LinkedHashMap<>();
  private final Map<String, Map<String, List<JsonNode>>> positions = new LinkedHashMap<>();
  private final StringBuilder draft = new StringBuilder();

  private NegotiationDraft() {}

  /// The text of the model file.
  ///
  /// @throws IllegalArgumentException when the text is no briefing or holds no position
  public static String of(String briefing) {
    var draft = new NegotiationDraft();
    draft.read(parsed(briefing));
    if (draft.positions.isEmpty()) {
      throw new IllegalArgumentException(
          "the briefing holds no position of any actor, so there is nothing to draft from");
    }
    draft.write();
    return draft.draft.toString();
  }

  private static JsonNode parsed(String briefing) {
    try {
      return JsonMapper.shared().readTree(briefing);
    } catch (JacksonException wrong) {
      var place = wrong.getLocation();
      throw new IllegalArgumentException(
          "not a briefing: invalid JSON at line "
              + place.getLineNr()
              + ", column "
              + place.getColumnNr(),
          wrong);
    }
  }

  private void read(JsonNode root) {
    for (JsonNode actor : root.path("actors")) {
      actors.put(text(actor, "id"), text(actor, "name"));
    }
    for (JsonNode position : root.path("positions")) {
      String actor = text(position, "actor");
      String issue = text(position, "issue");
      if (!actor.isBlank() && !issue.isBlank()) {
        positions
            .computeIfAbsent(issue, _ -> new LinkedHashMap<>())
            .computeIfAbsent(actor, _ -> new ArrayList<>())
            .add(position);
      }
    }
  }

  private void write() {
    line("# First draft of a negotiation model, made from the positions of a briefing.");
    line(
        "# Complete every TODO (docs/how-to/negotiate.md says how), then: ./dragoman negotiate THIS_FILE");
    line("format: 1");
    line("title: \"TODO: what is negotiated\"");
    line("bargaining:");
    line("  full-salience: 100");
    line("  issues:");
    int number = 0;
    for (var issue : positions.entrySet()) {
      number++;
      line("    - id: issue-" + number);
      line("      name: " + quoted(issue.getKey()));
      line("      scale: {from: 0, to: 100, points: {0: opposed, 100: in favour}}");
      line("      positions:");
      issue.getValue().forEach(this::actor);
    }
    players();
  }

  private void actor(String actor, List<JsonNode> said) {
    line("        - actor: " + quoted(name(actor)));
    line("          capability: # TODO how much it can bring to bear, in any unit");
    line("          salience: # TODO how much it cares, 0 to 100");
    line("          position: " + position(said));
    line("          evidence:");
    for (JsonNode position : said) {
      passage(position.path("passage"));
    }
  }

  /// The value where all reports agree on it, else what the analyst must decide.
  private static String position(List<JsonNode> said) {
    Set<String> stances = new TreeSet<>();
    Set<String> conditions = new TreeSet<>();
    for (JsonNode position : said) {
      stances.add(text(position, "stance"));
      String condition = text(position, "condition");
      if (!condition.isBlank()) {
        conditions.add(condition);
      }
    }
    String stance = String.join(", ", stances);
    Integer value = POSITION_OF_STANCE.get(stance);
    String condition =
        conditions.isEmpty() ? "" : "; conditions: " + String.join(" / ", conditions);
    return value != null
        ? value + " # from stance " + comment(stance + condition)
        : "# TODO 0 to 100; stance " + comment(stance + condition);
  }

  private void passage(JsonNode passage) {
    line("            - article: " + quoted(text(passage, "article")));
    if (passage.path("begin").isIntegralNumber() && passage.path("end").isIntegralNumber()) {
      line("              begin: " + passage.path("begin").asLong());
      line("              end: " + passage.path("end").asLong());
    }
    String exact = text(passage, "exact");
    line("              exact: " + (exact.isBlank() ? "# TODO the words" : quoted(exact)));
  }

  /// A conflict cannot be drafted from positions; its players can.
  private void players() {
    line("");
    line("# For a conflict analysis take the marks away and say what each player can do.");
    line("# conflict:");
    line("#   players:");
    Set<String> takingPart = new TreeSet<>();
    positions.values().forEach(issue -> takingPart.addAll(issue.keySet()));
    int number = 0;
    for (String actor : takingPart) {
      number++;
      line("#     - id: player-" + number);
      line("#       name: " + comment(quoted(name(actor))));
      line("#       options:");
      line("#         - {id: todo-" + number + ", name: TODO, direction: reversible}");
    }
    line("#   preferences: # TODO one ranking, list of statements or set of weights per player");
  }

  private String name(String actor) {
    String name = actors.getOrDefault(actor, actor);
    return name.isBlank() ? actor : name;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.stringValue() : value.isNumber() ? value.asString() : "";
  }

  /// A double-quoted YAML scalar, which is a JSON string too.
  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '"' || letter == '\\') {
        quoted.append('\\').append(letter);
      } else if (letter < ' ' || letter >= 0x7f && letter < 0xa0 || unprintable(letter)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
      } else {
        quoted.append(letter);
      }
    }
    return quoted.append('"').toString();
  }

  /* Line and paragraph separators, the byte order mark and what is no character at all. */
  private static boolean unprintable(char letter) {
    return letter == 0x2028 || letter == 0x2029 || letter == 0xfeff || letter >= 0xfffe;
  }

  /// Foreign text in a comment must not end it.
  private static String comment(String text) {
    return text.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]", " ").strip();
  }

  private void line(String text) {
    draft.append(text).append('\n');
  }
}
