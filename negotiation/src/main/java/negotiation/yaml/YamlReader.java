package negotiation.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads one YAML 1.2 document (JSON is one too).
public final class YamlReader {
  /* Built from the parser's events with a stack of our own: nothing recurses on foreign input, and
  every limit is checked before memory is spent. */

  /// The longest text that is read, in UTF-16 units.
  public static final int LONGEST = 8_000_000;

  private static final int DEEPEST = 40;
  private static final int MOST_PARTS = 1_000_000;

  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Yaml root;
  private int parts;

  /// A list or mapping that is not finished yet.
  private static final class Open {
    final Place place;
    final boolean table;
    final List<Yaml> items = new ArrayList<>();
    final Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
    Yaml.@Nullable Text key;

    Open(Place place, boolean table) {
      this.place = place;
      this.table = table;
    }

    Yaml closed() {
      return table ? new Yaml.Table(place, entries) : new Yaml.Items(place, items);
    }
  }

  private YamlReader() {}

  /// @throws ModelException when the text is not YAML, is too large or too deep, uses aliases, or
  ///   gives one key twice
  public static Yaml read(String text) {
    if (text.length() > LONGEST) {
      throw fault(Place.START, "the file is longer than " + LONGEST + " characters");
    }
    var settings = LoadSettings.builder().setCodePointLimit(LONGEST).setLabel("model").build();
    var reader = new YamlReader();
    try {
      for (Event event : new Parse(settings).parseString(text)) {
        reader.take(event);
      }
    } catch (MarkedYamlEngineException wrong) {
      Optional<Mark> mark = wrong.getProblemMark().or(wrong::getContextMark);
      throw fault(mark.map(YamlReader::place).orElse(Place.START), message(wrong));
    } catch (YamlEngineException wrong) {
      throw fault(Place.START, "this is not YAML: " + firstLine(wrong.getMessage()));
    }
    Yaml root = reader.root;
    if (root == null) {
      throw fault(Place.START, "the file is empty");
    }
    return root;
  }

  private void take(Event event) {
    Place place = event.getStartMark().map(YamlReader::place).orElse(Place.START);
    if (event instanceof NodeEvent node) {
      checkLimits(node, place);
    }
    switch (event.getEventId()) {
      case MappingStart -> open.push(new Open(place, true));
      case SequenceStart -> open.push(new Open(place, false));
      case MappingEnd, SequenceEnd -> put(open.pop().closed());
      case Scalar -> {
        var scalar = (ScalarEvent) event;
        put(new Yaml.Text(place, scalar.getValue(), scalar.isPlain()));
      }
      case DocumentStart -> {
        if (root != null) {
          throw fault(place, "a second document begins here; a model file holds one");
        }
      }
      default -> {}
    }
  }

  private void checkLimits(NodeEvent event, Place place) {
    if (event instanceof AliasEvent) {
      throw fault(place, "aliases (*name) are not supported: write the value out again");
    }
    if (++parts > MOST_PARTS) {
      throw fault(place, "the file has more than " + MOST_PARTS + " parts");
    }
    if (open.size() > DEEPEST) {
      throw fault(place, "lists and mappings are nested more than " + DEEPEST + " deep");
    }
    Open around = open.peek();
    if (around != null && around.table && around.key == null && !(event instanceof ScalarEvent)) {
      throw fault(place, "a key must be plain text, not a list or mapping");
    }
  }

  private void put(Yaml part) {
    Open around = open.peek();
    if (around == null) {
      root = part;
    } else if (!around.table) {
      around.items.add(part);
    } else if (around.key == null) {
      around.key = (Yaml.Text) part;
    } else {
      Yaml.Text key = around.key;
      around.key = null;
      if (around.entries.putIfAbsent(key.value(), new Yaml.Entry(key.place(), part)) != null) {
        throw fault(key.place(), "'" + shortened(key.value()) + "' is given twice");
      }
    }
  }

  private static Place place(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String message(MarkedYamlEngineException wrong) {
    String context = wrong.getContext();
    return "this is not YAML: "
        + (context == null || context.isBlank() ? "" : firstLine(context) + ", ")
        + firstLine(wrong.getProblem());
  }

  private static String firstLine(@Nullable String text) {
    return text == null ? "unreadable" : shortened(text.lines().findFirst().orElse("unreadable"));
  }

  /// Foreign text for a message: one short line.
  static String shortened(String text) {
    String line =
        text.codePoints()
            .limit(60)
            .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return line.length() < text.length() ? line + "…" : line;
  }

  private static ModelException fault(Place place, String message) {
    return new ModelException(List.of(new Problem(place, message)));
  }
}
