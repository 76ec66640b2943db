package dragoman.situation;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Reading;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IndependentSourcesTest {
  /// The independent among passages that begin and end with these words, one of each text.
  private static List<String> independent(String from, String to, String... texts) {
    List<Reading> readings = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (String text : texts) {
      String id = "t" + readings.size();
      readings.add(new Told(id, "2031-03-12").text(text).reading());
      int begin = text.indexOf(from);
      int end = text.indexOf(to, begin) + to.length();
      passages.add(readings.getLast().article().text().passage(id, span(begin, end)));
    }
    return new IndependentSources(readings).of(passages).stream().map(Passage::article).toList();
  }

  private static dragoman.text.Span span(int begin, int end) {
    return new dragoman.text.Span(begin, end);
  }

  @Test
  void aParagraphPublishedAgainIsOneSource() {
    assertThat(
            independent(
                "Oduya",
                "abolished",
                "Oduya said the old canal would open again once all tolls were abolished.",
                "On Monday Oduya said the old canal would open again once all tolls were"
                    + " abolished, and more."))
        .containsExactly("t0");
  }

  @Test
  void whatEachTellsInItsOwnWordsIsIndependent() {
    assertThat(
            independent(
                "Oduya",
                "abolished",
                "Oduya said the old canal would open again once all tolls were abolished.",
                "The canal is to open, Oduya said, when tolls have been abolished."))
        .containsExactly("t0", "t1");
  }

  @Test
  void theSameQuotationMayStandInBoth() {
    String quoted = "“We will open the old canal again once all the tolls are gone,” ";
    assertThat(
            independent(
                "“We",
                "said",
                "The talks were long. " + quoted + "Oduya said.",
                "Nothing was signed on Friday. " + quoted + "the president said."))
        .containsExactly("t0", "t1");
  }

  @Test
  void aQuotationWithTheSameTextBesideItIsOneSource() {
    String copied =
        "The talks in the old customs house were long and dull. “We will open it,” Oduya said.";
    assertThat(independent("“We", "said", copied, "On Sunday, too. " + copied))
        .containsExactly("t0");
  }

  @Test
  void aLongTitleIsNoRunOfWords() {
    String title = "President of the United Republic of Northern Varsk Mara Oduya";
    assertThat(independent("President", "Oduya", title + " spoke.", "Later " + title + " left."))
        .containsExactly("t0", "t1");
  }
}
