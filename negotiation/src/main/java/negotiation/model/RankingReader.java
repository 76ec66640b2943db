package negotiation.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import negotiation.yaml.Fields;
import negotiation.yaml.Place;
import negotiation.yaml.Problems;
import negotiation.yaml.Yaml;

/// Reads a ranking, best first: a list in which an inner list is a tie and `>>` marks that all
/// above is much better than all below, or one line such as `8 > 0 > 9 = 10 >> 5`.
final class RankingReader {
  private static final Pattern PART = Pattern.compile("\\s*(>>|>|=|[^\\s>=]+)");

  private final States states;
  private final Problems problems;
  private final BitSet ranked = new BitSet();
  private final List<Level> levels = new ArrayList<>();

  private RankingReader(States states, Problems problems) {
    this.states = states;
    this.problems = problems;
  }

  /// States ranked equal.
  ///
  /// @param strong whether these are much better than all that follow
  /// @param fields the item as a mapping, when it was written as one
  record Level(List<Integer> states, boolean strong, Optional<Fields> fields) {
    Level {
      states = List.copyOf(states);
    }
  }

  static List<Level> read(Yaml value, States states, Problems problems) {
    var reader = new RankingReader(states, problems);
    if (value instanceof Yaml.Text text) {
      reader.line(text);
    } else {
      Fields.list(value, "a ranking", problems).forEach(reader::item);
    }
    return reader.levels;
  }

  private void item(Yaml item) {
    switch (item) {
      case Yaml.Text(Place place, String text, _) -> {
        if (text.equals(">>")) {
          strong(place);
        } else {
          level(List.of(item), Optional.empty());
        }
      }
      case Yaml.Items(_, var tie) -> level(tie, Optional.empty());
      case Yaml.Table table -> {
        Fields fields = Fields.of(table, "a rank", problems);
        fields.has("evidence");
        level(fields.list("states"), Optional.of(fields));
        fields.finish();
      }
    }
  }

  private void strong(Place place) {
    if (levels.isEmpty()) {
      problems.add(place, "'>>' stands between two levels, not before the first");
      return;
    }
    Level last = levels.removeLast();
    levels.add(new Level(last.states(), true, last.fields()));
  }

  private void level(List<Yaml> items, Optional<Fields> fields) {
    var equal = new ArrayList<Integer>();
    for (Yaml item : items) {
      OptionSpaceReader.state(item, states, problems)
          .ifPresent(state -> rank(item.place(), state, equal));
    }
    levels.add(new Level(equal, false, fields));
  }

  private void rank(Place place, int state, List<Integer> equal) {
    if (ranked.get(state)) {
      problems.add(
          place,
          "state "
              + states.names().id(state)
              + " is ranked twice: nothing can be better than itself");
    } else {
      ranked.set(state);
      equal.add(state);
    }
  }

  private void line(Yaml.Text text) {
    Matcher part = PART.matcher(text.value());
    var tie = new ArrayList<Yaml>();
    boolean wantsState = true;
    int at = 0;
    while (part.find(at) && part.start() == at) {
      String word = part.group(1);
      boolean state = word.charAt(0) != '>' && word.charAt(0) != '=';
      if (state != wantsState) {
        problems.add(text.place(), "in the ranking, '" + Fields.shortened(word) + "' is misplaced");
        return;
      }
      if (state) {
        tie.add(new Yaml.Text(text.place(), word, true));
      } else if (!word.equals("=")) {
        level(tie, Optional.empty());
        tie.clear();
        if (word.equals(">>")) {
          strong(text.place());
        }
      }
      wantsState = !state;
      at = part.end();
    }
    if (wantsState) {
      problems.add(text.place(), "the ranking ends where a state is expected");
    }
    level(tie, Optional.empty());
  }
}
