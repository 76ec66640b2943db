package dragoman.wire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.Golden;
import dragoman.Invented;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `events.plover.jsonl`, held against the names of the PLOVER manual; no program that reads it can
/// be had.
final class PloverLinesTest {
  /// Table "JSON fields" of the manual, with the three fields of our own.
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "has_event",
          "date",
          "enddate",
          "actor",
          "recipient",
          "event",
          "event_loc",
          "event_text",
          "quad_code",
          "event_scale",
          "mode",
          "context",
          "text_info",
          "cite_info",
          "coder",
          "status",
          "date_edtf",
          "reports");

  private static final Set<String> ACTOR_FIELDS =
      Set.of("code", "sector", "actor_text", "identifier_id", "office");

  private final String lines = Written.by(new PloverLines(), Invented.situation());

  private List<JsonNode> events() {
    JsonMapper mapper = JsonMapper.builder().build();
    return lines.lines().map(mapper::readTree).toList();
  }

  @Test
  void everyRecordHasWhatPloverDemandsAndNoNameItDoesNotKnow() {
    assertThat(events()).isNotEmpty();
    for (JsonNode event : events()) {
      assertThat(FIELDS).containsAll(event.propertyNames());
      assertThat(event.propertyNames()).contains("id", "date", "actor", "event");
      assertThat(event.get("date").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
      event
          .get("actor")
          .forEach(actor -> assertThat(ACTOR_FIELDS).containsAll(actor.propertyNames()));
      assertThat(event.get("text_info").get("end").asInt())
          .isGreaterThan(event.get("text_info").get("start").asInt());
      assertThat(event.get("cite_info").get("citation").asString()).contains("#char=");
    }
  }

  @Test
  void whatWasDeniedOrIsUndatedIsNotCodedAndWhatWasCalledOffIsARejection() {
    assertThat(lines).doesNotContain("withdraw its patrol boats").doesNotContain("sign the treaty");
    assertThat(events())
        .filteredOn(event -> event.get("status").asString().equals("CANCELLED"))
        .singleElement()
        .extracting(event -> event.get("event").get(0).asString())
        .isEqualTo("REJECT");
  }

  @Test
  void isAsApproved() {
    assertThat(Written.by(new PloverLines(), Invented.empty())).isEmpty();
    Golden.compare("events.plover.jsonl", lines);
  }
}
