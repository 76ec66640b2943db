package dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextDumpTest {
  static final String FIRST =
      "The envoys of Ruritania and Graustark met on the border on Tuesday to talk about the tolls"
          + " that both have raised on the river since the spring.";
  static final String SECOND =
      "Neither side gave way on the tolls, but the two agreed that a commission of engineers should"
          + " look at the locks before the winter and report to both capitals.";
  static final String THIRD =
      "A second round is to follow in the autumn, when the parliament of Graustark has voted on the"
          + " budget and the new minister has taken his seat.";

  private static String around(String line) {
    return String.join(
        "\n\n",
        "River Tolls Divide Two Old Neighbours",
        FIRST,
        SECOND,
        line,
        THIRD,
        FIRST + " Again.");
  }

  private static String under(String line) {
    return String.join("\n\n", "River Tolls Divide Two Old Neighbours", FIRST, SECOND, THIRD, line);
  }

  @Test
  void theBodyIsTheParagraphsAndTheTitleTheHeadline() {
    Article article =
        Dumps.article(
            """
            Skip to content
            Menu
            Search

            River Tolls Divide Two Old Neighbours

            By Ann Lee and Jorge de la Cruz
            Published April 26, 2019
            Category: Rivers

            %s

            What the Engineers Want

            %s

            Photo: The locks at Strelsau / River Press

            %s

            Related Articles

            Toll Wars of the Last Century

            A look back at the time when the barges were burned and the tolls were [...] More

            Views expressed are those of the authors.
            """
                .formatted(FIRST, SECOND, THIRD));
    assertThat(Dumps.body(article)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(article.title())
        .isEqualTo(new Found<>("River Tolls Divide Two Old Neighbours", Basis.BYLINE));
    assertThat(article.authors().value()).containsExactly("Ann Lee", "Jorge de la Cruz");
    assertThat(article.published().value().edtf()).isEqualTo("2019-04-26");
    assertThat(article.published().basis()).isEqualTo(Basis.BYLINE);
    assertThat(article.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: The Long History of the River Tolls",
        "Sign up for our weekly letter to get the best of our reporting in your mailbox.",
        "Photo: The envoys shake hands on the old bridge. (River Press)",
        "The Locks Are Old",
        "Advertisement",
        "Share this article",
        "— Reuters",
      })
  void aLineOfTheSiteIsNotBody(String line) {
    assertThat(Dumps.body(Dumps.article(around(line)))).doesNotContain(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Friday the talks had ended.",
        "“We will not pay,” he said.",
        "That was all.",
        "The views expressed by the two envoys could not have been further apart on the tolls.",
        "Published figures show that the tolls have doubled within a year on both banks of it.",
        "Is a canal the answer? Few engineers in either of the two countries believe that it is.",
      })
  void aTrueParagraphIsBodyHoweverItBegins(String line) {
    assertThat(Dumps.body(Dumps.article(around(line)))).contains(line);
  }

  @Test
  void aCardOfAnotherArticleInTheMiddleIsNotBody() {
    String card =
        "The Old Bridge and Its Keepers\nRudolf Rassendyll\nThe bridge between the two countries was"
            + " built by monks and has been kept by the same family ever since.";
    Article article = Dumps.article(around(card));
    assertThat(Dumps.body(article)).containsExactly(FIRST, SECOND, THIRD, FIRST + " Again.");
    assertThat(article.authors().value()).isEmpty();
  }

  @Test
  void theSameThreeLinesAtTheTopAreTheArticlesOwn() {
    Article article =
        Dumps.article(
            "The Old Bridge and Its Keepers\nRudolf Rassendyll\n" + FIRST + "\n\n" + SECOND);
    assertThat(Dumps.body(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void aNoteOnTheAuthorIsNotBodyButNamesTheAuthor() {
    String note = "Flavia Elphberg is a lecturer in river law at the University of Strelsau.";
    Article article = Dumps.article(under(note));
    assertThat(Dumps.body(article)).doesNotContain(note);
    assertThat(article.authors().value()).containsExactly("Flavia Elphberg");
  }

  @Test
  void aLastParagraphOnSomebodyOfThePastIsBody() {
    String last = "Rupert Hentzau was the last president to cross the border on foot, in 1951.";
    Article article = Dumps.article(under(last));
    assertThat(Dumps.body(article)).contains(last);
    assertThat(article.authors().value()).isEmpty();
  }

  @Test
  void aPersonTheArticleIsAboutIsBody() {
    String about = "Flavia Elphberg is a professor of river law and the new envoy of Ruritania.";
    String more = "Ms Elphberg said that she would see the locks before the snow had come.";
    String text =
        String.join(
            "\n\n", "A New Envoy for Ruritania", about, FIRST, more, SECOND, about + " So.");
    assertThat(Dumps.body(Dumps.article(text))).contains(about, about + " So.");
    assertThat(Dumps.article(text).authors().value()).isEmpty();
  }

  @Test
  void wrappedLinesAreJoinedIntoParagraphs() {
    String text =
        """
        River Tolls Divide Two Old Neighbours
        By Ann Lee

        The envoys of Ruritania and Graustark met on the border on Tuesday to
        talk about the tolls that both have raised on the river since the
        spring, when the ice had gone and the first barges came down from the
        hills with timber.

        Neither side gave way on the tolls, but the two agreed that a commission
        of engineers should look at the locks before the winter and report to
        both capitals by the end of the year.
        """;
    Article article = Dumps.article(text);
    assertThat(article.body()).hasSize(2);
    assertThat(Dumps.body(article).getFirst()).startsWith("The envoys").endsWith("with timber.");
    assertThat(article.title().value()).isEqualTo("River Tolls Divide Two Old Neighbours");
    assertThat(article.authors().value()).containsExactly("Ann Lee");
  }

  @Test
  void aDatelineNamesTheAgencyAndTheSentenceBeginsAfterIt() {
    String dateline = "STRELSAU, April 24, 2019 (TASS) — " + FIRST;
    Article article = Dumps.article("Envoys Meet on the Border\n\n" + dateline + "\n\n" + SECOND);
    assertThat(Dumps.body(article)).contains(FIRST);
    assertThat(article.publisher()).isEqualTo(new Found<>("TASS", Basis.BYLINE));
    assertThat(article.published().value().edtf()).isEqualTo("2019-04-24");
  }

  @Test
  void aDatelineWithoutAYearIsNoDate() {
    Article article =
        Dumps.article("Envoys Meet\n\nSTRELSAU, April 24 (Reuters) - " + FIRST + "\n\n" + SECOND);
    assertThat(article.publisher().value()).isEqualTo("Reuters");
    assertThat(article.published().basis()).isEqualTo(Basis.UNKNOWN);
  }

  @Test
  void aTeasersDateIsNotTheArticles() {
    String text =
        under("Latest News\n\nTolls Go Up Again\n\nMay 3, 2021\n\nTolls Go Down\n\nMay 4, 2021");
    assertThat(Dumps.article(text).published().basis()).isEqualTo(Basis.UNKNOWN);
  }

  @Test
  void aPageOfNavigationIsRejected() {
    String menu =
        "Home\nWorld\nPolitics\nRiver Tolls Go Up\nSign in\nContact us\nAbout\n".repeat(20);
    assertThat(Dumps.read(menu))
        .isInstanceOfSatisfying(
            Read.Rejected.class, no -> assertThat(no.why().reason()).contains("no article"));
  }

  @Test
  void anArticleInAnotherLanguageIsRejectedByName() {
    String german =
        "Die Gesandten der beiden Länder trafen sich am Dienstag an der Grenze, um über die Zölle zu"
            + " sprechen, die beide seit dem Frühjahr auf dem Fluss erhoben haben, und sie sind sich"
            + " nicht einig geworden, wie es mit den Schleusen weitergehen soll.";
    assertThat(Dumps.read("Zölle auf dem Fluss\n\n" + german + "\n\n" + german))
        .isInstanceOfSatisfying(
            Read.Rejected.class,
            no ->
                assertThat(no.why().reason())
                    .isEqualTo("is in German; only English is read so far"));
  }
}
