package dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.source.Format;
import dragoman.source.RawDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CopiesTest {
  private static final List<String> PARAGRAPHS =
      List.of(
          TextDumpTest.FIRST,
          TextDumpTest.SECOND,
          TextDumpTest.THIRD,
          "The barges wait below the town, and their owners say that they will not pay a toll to two"
              + " kings for one river, whatever the envoys may agree.",
          "In the hills the timber is rotting, and the mills of the plain have bought theirs from over"
              + " the sea for the second year in a row.");

  private static Article article(String source, String date, List<String> paragraphs) {
    var document =
        new RawDocument(
            source, Format.PLAIN_TEXT, String.join("\n\n", paragraphs), Map.of("date", date));
    return ((Read.Readable) new ArticleReader().read(document)).article();
  }

  @Test
  void theSameTextIsACopyOfTheEarliestAndHasAnIdOfItsOwn() {
    List<Article> marked =
        Copies.mark(
            List.of(
                article("a.txt", "2019-04-27", PARAGRAPHS),
                article("b.txt", "2019-04-26", PARAGRAPHS)));
    assertThat(marked.get(1).id()).isEqualTo(marked.get(0).id() + "-2");
    assertThat(marked.get(1).copyOf()).isNull();
    assertThat(marked.get(0).copyOf()).isEqualTo(marked.get(1).id());
  }

  @Test
  void aCutTailAndAChangedHeadlineMakeNoNewReport() {
    List<String> cut = new ArrayList<>(PARAGRAPHS.subList(0, 3));
    cut.addFirst("Tolls: Envoys at Odds");
    List<Article> marked =
        Copies.mark(
            List.of(
                article("a.txt", "2019-04-26", PARAGRAPHS), article("b.txt", "2019-04-26", cut)));
    assertThat(marked.get(1).copyOf()).isEqualTo(marked.get(0).id());
  }

  @Test
  void anArticleThatQuotesAParagraphIsItsOwn() {
    List<String> other = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      other.add(
          "Commentator number %d of this paper thinks that the quarrel has little to do with water %d and much to do with pride %d."
              .formatted(i, i * 7, i * 13));
    }
    other.add(TextDumpTest.FIRST);
    List<Article> marked =
        Copies.mark(
            List.of(
                article("a.txt", "2019-04-26", PARAGRAPHS), article("b.txt", "2019-04-27", other)));
    assertThat(marked).allSatisfy(article -> assertThat(article.copyOf()).isNull());
  }
}
