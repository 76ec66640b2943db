package dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReaderCommentsTest {
  private static final String COMMENT =
      "I say that the tolls should be paid by those who use the river and by nobody else at all.";

  private static String under(String mark) {
    return String.join(
        "\n\n",
        TextDumpTest.FIRST,
        TextDumpTest.SECOND,
        TextDumpTest.THIRD,
        mark,
        COMMENT,
        mark.replace('1', '2'),
        COMMENT + " Really.",
        mark.replace('1', '3'),
        COMMENT + " I mean it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 1, 2011 at 10:25 am | Reply",
        "March 1 , 2011 at 10:25 am | Reply Well said .",
        "1 March 2011 at 10:25 | Report abuse",
        "Report abuse | 1 likes",
        "Flavia1 says:",
        "Flavia1 wrote...",
        "1 hour ago",
        "Posted by: Flavia1",
        "March 1, 2011 at 10:25 am",
      })
  void whatReadersWroteBelowIsNotBody(String mark) {
    assertThat(Dumps.body(Dumps.article(under(mark))))
        .containsExactly(TextDumpTest.FIRST, TextDumpTest.SECOND, TextDumpTest.THIRD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy of Graustark says:",
        "On March 1, 2011 at 10:25 am the envoys met again for an hour on the old bridge.",
        "“1 hour ago they were still here,” the keeper of the bridge said of the two envoys.",
      })
  void paragraphsThatOnlyNameATimeOrASpeakerEndNothing(String line) {
    String text = String.join("\n\n", TextDumpTest.FIRST, TextDumpTest.SECOND, line, COMMENT);
    assertThat(Dumps.body(Dumps.article(text))).contains(COMMENT);
  }

  @Test
  void oneStampIsTheArticlesOwnDate() {
    String text =
        String.join(
            "\n\n",
            TextDumpTest.FIRST,
            "March 1, 2011 at 10:25 am",
            TextDumpTest.SECOND,
            TextDumpTest.THIRD);
    assertThat(Dumps.body(Dumps.article(text))).contains(TextDumpTest.THIRD);
  }
}
