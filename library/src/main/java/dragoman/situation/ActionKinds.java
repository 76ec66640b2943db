package dragoman.situation;

import dragoman.source.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which words name the same kind of act: "summit" and "meet" do, "visit" and "meet" do not.
final class ActionKinds {
  private final Map<String, String> kindOf;

  private ActionKinds(Map<String, String> kindOf) {
    this.kindOf = Map.copyOf(kindOf);
  }

  static ActionKinds load() {
    Map<String, String> kindOf = new HashMap<>();
    for (List<String> row : Table.of(ActionKinds.class, "actions.tsv", 2)) {
      for (String word : row.getLast().split(" ", -1)) {
        if (kindOf.put(word, row.getFirst()) != null) {
          throw new IllegalStateException("actions.tsv lists twice: " + word);
        }
      }
    }
    return new ActionKinds(kindOf);
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
