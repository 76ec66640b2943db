package dragoman.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.Invented;
import dragoman.view.Directory;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class NetworkSectionTest {
  private static String page() {
    Html html = new Html();
    var situation = Invented.situation();
    NetworkSection.write(situation, new Lines(html, new Directory(situation)));
    return html.toString();
  }

  private static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
  }

  @Test
  void everyCurveLeadsToItsRowAndSaysInWordsWhatItIs() {
    String page = page();
    List<String> curves = all("<a href=\"#(tie-[^\"]+)\" class=\"tie\"", page);
    assertThat(curves).hasSize(4).doesNotHaveDuplicates();
    assertThat(all("<tr id=\"(tie-[^\"]+)\"", page)).containsExactlyInAnyOrderElementsOf(curves);
    assertThat(page)
        .contains("<title>Varsk – Elmora: 2 events, cooperation 0, conflict 12</title>")
        .contains("aria-label=\"Who deals with whom; the table beneath lists every tie\"");
  }

  @Test
  void everyEventOfATieOpensItsPassage() {
    assertThat(all("class=\"origin\" href=\"(#p=[^\"]+)\"", page())).hasSize(5);
    assertThat(all("<a href=\"(#p=[^\"]+)\" class=\"bar", page())).hasSize(5);
  }

  @Test
  void twiceTheSameSituationIsTwiceTheSameDrawing() {
    assertThat(page()).isEqualTo(page());
  }

  @Test
  void nothingIsDrawnWhereNothingHappened() {
    Html html = new Html();
    NetworkSection.write(Invented.empty(), new Lines(html, new Directory(Invented.empty())));
    assertThat(html.toString()).isEmpty();
  }
}
