package dragoman.view;

import dragoman.situation.Situation;
import dragoman.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Statements under those whose word they are: the actors of the cast in its order, then speakers
/// known by their words only (“The senators” and “the senators” are one), then those nobody is
/// named for.
public record StatementsBySpeaker(List<Group> groups) {
  public StatementsBySpeaker {
    groups = List.copyOf(groups);
  }

  public static StatementsBySpeaker of(Situation situation, Directory directory) {
    Map<String, List<Statement>> byActor = new LinkedHashMap<>();
    situation.cast().forEach(i -> byActor.put(i.actor().id(), new ArrayList<>()));
    Map<String, List<Statement>> byWords = new LinkedHashMap<>();
    Map<String, String> spelled = new HashMap<>();
    List<Statement> unnamed = new ArrayList<>();
    for (Statement statement : situation.statements()) {
      var speaker = statement.speaker();
      String actor = speaker == null ? null : speaker.actor();
      if (actor != null) {
        byActor.computeIfAbsent(actor, _ -> new ArrayList<>()).add(statement);
      } else {
        directory
            .speaker(statement)
            .map(words ->
                byWords.computeIfAbsent(
                    spelled.computeIfAbsent(words.toLowerCase(Locale.ROOT), _ -> words),
                    _ -> new ArrayList<>()))
            .orElse(unnamed)
            .add(statement);
      }
    }
    List<Group> groups = new ArrayList<>();
    byActor.forEach((id, said) -> groups.add(new Group(id, directory.name(id), said)));
    byWords.forEach((words, said) -> groups.add(new Group(null, words, said)));
    groups.add(new Group(null, "Speaker not named", unnamed));
    groups.removeIf(group -> group.statements().isEmpty());
    return new StatementsBySpeaker(groups);
  }

  /// @param actor id of the speaker, null where only words name it or nobody is named
  public record Group(@Nullable String actor, String speaker, List<Statement> statements) {
    public Group {
      statements = List.copyOf(statements);
    }
  }
}
