package dragoman.wire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.Golden;
import dragoman.Invented;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `timeline.json`, held against what TimelineJS 3 documents as its JSON.
final class TimelineJsTest {
  private final String json = Written.by(new TimelineJs(), Invented.situation());
  private final JsonNode timeline = JsonMapper.builder().build().readTree(json);

  @Test
  void everySlideHasWhatTimelineJsDemands() {
    Set<String> ids = new HashSet<>();
    assertThat(timeline.get("scale").asString()).isEqualTo("human");
    assertThat(timeline.get("events")).isNotEmpty();
    for (JsonNode event : timeline.get("events")) {
      assertThat(ids.add(event.get("unique_id").asString())).isTrue();
      assertThat(event.get("start_date").get("year").isInt()).isTrue();
      assertThat(event.get("start_date").get("month").asInt()).isBetween(1, 12);
      assertThat(event.get("text").get("headline").asString()).isNotBlank();
      assertThat(event.get("text").get("text").asString()).contains("#char=");
    }
  }

  @Test
  void aVagueDateIsShownAsItIsKnown() {
    JsonNode slide = slide("send observers");
    assertThat(slide.get("display_date").asString()).isEqualTo("29 April 2031");
    JsonNode round = slide("hold a second round");
    assertThat(round.get("display_date").asString()).isEqualTo("April 2031");
    assertThat(round.get("end_date").get("day").asInt()).isEqualTo(30);
  }

  private JsonNode slide(String action) {
    for (JsonNode event : timeline.get("events")) {
      if (event.get("text").get("headline").asString().endsWith("· " + action)) {
        return event;
      }
    }
    throw new AssertionError("no slide " + action);
  }

  @Test
  void textOfArticlesIsNoMarkup() {
    assertThat(json).doesNotContain("<script").doesNotContain("<i>").doesNotContain("<b>");
    assertThat(json).contains("&lt;script&gt;");
  }

  @Test
  void isAsApproved() {
    Golden.compare("timeline.json", json);
  }
}
