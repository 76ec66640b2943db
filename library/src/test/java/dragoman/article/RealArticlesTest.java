package dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dragoman.source.RawDocument;
import dragoman.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Reads the five articles on the Putin-Kim summit where they lie beside the project; they are not
/// ours to keep in it.
final class RealArticlesTest {
  private static List<Article> articles = List.of();

  @BeforeAll
  static void readArticles() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/articles/putin-kim-2019"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "shared/articles/putin-kim-2019 is not there");
    var reader = new ArticleReader();
    articles =
        new SourceReader()
            .read(List.of(folder.resolve("shared/articles/putin-kim-2019")))
            .map(arrival -> reader.read((RawDocument) arrival))
            .map(read -> ((Read.Readable) read).article())
            .toList();
  }

  private static String body(int number) {
    return String.join("\n", Dumps.body(articles.get(number)));
  }

  @Test
  void anInterviewKeepsItsStandfirstAndNamesWhoIsInterviewed() {
    Article article = articles.get(0);
    assertThat(article.title().value()).startsWith("Not to Stay Away").endsWith("Korean Peninsula");
    assertThat(article.interviewees()).containsExactly("Georgy Toloraya");
    assertThat(article.authors().basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(article.published().basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(body(0))
        .startsWith("Normal working relations")
        .endsWith("would not violate the sanctions regime.")
        .doesNotContain("Views expressed", "At a Convenient Time, in a Convenient Place\n");
    assertThat(article.body()).hasSize(19);
  }

  @Test
  void aBlogPostHasItsBylineAndDateButNotItsNoteOnTheAuthor() {
    Article article = articles.get(1);
    assertThat(article.title().value()).startsWith("Understanding Putin-Kim Summit");
    assertThat(article.authors()).isEqualTo(new Found<>(List.of("Olga Krasnyak"), Basis.BYLINE));
    assertThat(article.published().value().edtf()).isEqualTo("2019-04-26");
    assertThat(article.published().basis()).isEqualTo(Basis.BYLINE);
    assertThat(body(1))
        .startsWith("In the wake of Putin-Kim summit")
        .endsWith("in backing North Korea.")
        .doesNotContain("Lecturer", "mailing list", "KEI");
  }

  @Test
  void teasersBelowAnArticleGiveNoBodyAndNoDate() {
    Article article = articles.get(2);
    assertThat(article.title().value()).isEqualTo("What Could a Russia-North Korea Summit Mean?");
    assertThat(article.published().basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(body(2))
        .startsWith("Thursday’s expected summit")
        .endsWith("on the Trans-Siberian Railway.")
        .doesNotContain("OPINION", "Stay connected", "Ukraine");
  }

  @Test
  void aTeaserInTheMiddleIsNotBodyNorItsAuthorTheArticles() {
    Article article = articles.get(3);
    assertThat(article.title().value()).startsWith("Summit Diplomacy Continues.");
    assertThat(article.authors().basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(body(3))
        .startsWith("The likelihood of a Russia-North Korea summit")
        .contains("At the time of this writing (April 20)")
        .endsWith("detente on the Korean Peninsula.")
        .doesNotContain("Asmolov", "Current rumours", "Views expressed");
    assertThat(article.body()).hasSize(10);
  }

  @Test
  void repeatedTitlesAndCreditsAreNotBody() {
    Article article = articles.get(4);
    assertThat(article.title().value()).isEqualTo("When Will Kim Jong Un Meet Vladimir Putin?");
    assertThat(body(4))
        .startsWith("Since beginning his regional")
        .endsWith("at end of process!”")
        .doesNotContain("Credit", "Recent Features");
    assertThat(article.body()).hasSize(10);
  }
}
