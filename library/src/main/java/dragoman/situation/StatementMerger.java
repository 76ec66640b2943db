package dragoman.situation;

import dragoman.reading.Reading;
import dragoman.statement.Speaker;
import dragoman.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives the statements of all articles the ids of the situation.
final class StatementMerger {
  /// @param all in order of article and text
  /// @param ids the situation's ids by article and local id
  record Statements(List<Statement> all, Map<String, Map<String, String>> ids) {}

  private final Identities identities;

  StatementMerger(Identities identities) {
    this.identities = identities;
  }

  Statements merge(List<Reading> readings) {
    Map<String, Map<String, String>> ids = new HashMap<>();
    int count = 0;
    for (Reading reading : readings) {
      Map<String, String> ofArticle = new HashMap<>();
      for (Statement statement : reading.statements()) {
        ofArticle.put(statement.id(), "S" + ++count);
      }
      ids.put(reading.article().id(), ofArticle);
    }
    List<Statement> all = new ArrayList<>();
    for (Reading reading : readings) {
      String article = reading.article().id();
      Map<String, String> ofArticle = ids.getOrDefault(article, Map.of());
      reading.statements().forEach(statement -> all.add(renamed(article, statement, ofArticle)));
    }
    return new Statements(List.copyOf(all), ids);
  }

  private Statement renamed(String article, Statement statement, Map<String, String> ids) {
    Speaker speaker = statement.speaker();
    String within = statement.within();
    return new Statement(
        ids.getOrDefault(statement.id(), statement.id()),
        speaker == null ? null : new Speaker(speaker.span(), actor(article, speaker.actor())),
        statement.cue(),
        statement.content(),
        statement.form(),
        statement.polarity(),
        actor(article, statement.addressee()),
        within == null ? null : ids.get(within),
        statement.passage());
  }

  private @Nullable String actor(String article, @Nullable String local) {
    return local == null ? null : identities.of(article, local);
  }
}
