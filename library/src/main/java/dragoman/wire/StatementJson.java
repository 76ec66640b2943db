package dragoman.wire;

import dragoman.statement.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The speaker of a statement, the same in NDJSON and in `briefing.json`.
final class StatementJson {
  private StatementJson() {}

  /// `begin` and `end` are null where the speaker is not named at the place.
  static @Nullable ObjectNode speaker(Statement statement) {
    var speaker = statement.speaker();
    if (speaker == null) {
      return null;
    }
    var span = speaker.span();
    return Json.object()
        .put("begin", span == null ? null : span.begin())
        .put("end", span == null ? null : span.end())
        .put("actor", speaker.actor());
  }
}
