package dragoman.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.Golden;
import dragoman.Invented;
import dragoman.InventedReading;
import dragoman.situation.Situation;
import dragoman.wire.page.BriefingPage;
import org.junit.jupiter.api.Test;

final class GoldenFilesTest {
  private final Situation situation = Invented.situation();

  @Test
  void json() {
    Golden.compare("briefing.json", new SituationJson().of(situation));
  }

  @Test
  void reading() {
    Golden.compare("reading.ndjson", new ReadingJson().line(InventedReading.reading()) + "\n");
  }

  @Test
  void markdown() {
    Golden.compare("briefing.md", new MarkdownBriefing().of(situation));
  }

  @Test
  void tables() {
    Golden.compare("events.csv", new Tables(situation).events());
    Golden.compare("statements.csv", new Tables(situation).statements());
    Golden.compare("actors.csv", new Tables(situation).actors());
    Golden.compare("positions.csv", new Tables(situation).positions());
    Golden.compare("comparisons.csv", new Tables(situation).comparisons());
  }

  /// What the page says, without its style and script.
  @Test
  void page() {
    String page = new BriefingPage().of(situation);
    int begin = page.indexOf("<main");
    int end = page.indexOf("</main>");
    Golden.compare("briefing-main.html", page.substring(begin, end) + "</main>\n");
  }

  @Test
  void twiceTheSameSituationIsTwiceTheSameBytes() {
    assertThat(new BriefingPage().of(Invented.situation()))
        .isEqualTo(new BriefingPage().of(situation));
    assertThat(new SituationJson().of(Invented.situation()))
        .isEqualTo(new SituationJson().of(situation));
  }
}
