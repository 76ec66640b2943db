package dragoman.situation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which words name the same kind of act: "summit" and "meet" do, "visit" and "meet" do not.
final class ActionKinds {
  private static final String RESOURCE = "/dragoman/situation/actions.tsv";

  private final Map<String, String> kindOf;

  private ActionKinds(Map<String, String> kindOf) {
    this.kindOf = Map.copyOf(kindOf);
  }

  static ActionKinds load() {
    try (InputStream in = ActionKinds.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + RESOURCE);
      }
      Map<String, String> kindOf = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          read(line, kindOf);
        }
      }
      return new ActionKinds(kindOf);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static void read(String line, Map<String, String> kindOf) {
    List<String> fields = List.of(line.split("\t", -1));
    if (fields.size() != 2) {
      throw new IllegalStateException(RESOURCE + " wants two fields in: " + line);
    }
    for (String word : fields.get(1).split(" ", -1)) {
      if (kindOf.put(word, fields.getFirst()) != null) {
        throw new IllegalStateException(RESOURCE + " lists twice: " + word);
      }
    }
  }

  /// The kind of an action phrase: that of its last listed word ("hold talks" is a meeting), else
  /// the phrase itself.
  String of(String action) {
    List<String> words = List.of(action.toLowerCase(Locale.ROOT).split(" ", -1));
    for (String word : words.reversed()) {
      String kind = kindOf.get(word);
      if (kind != null) {
        return kind;
      }
    }
    return action;
  }
}
