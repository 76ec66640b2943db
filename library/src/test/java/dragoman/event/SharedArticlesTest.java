package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dragoman.actor.ActorFinder;
import dragoman.actor.Cast;
import dragoman.article.Article;
import dragoman.article.ArticleReader;
import dragoman.article.Read;
import dragoman.calendar.TimeFinder;
import dragoman.language.Annotated;
import dragoman.language.AnnotatedArticle;
import dragoman.source.RawDocument;
import dragoman.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The key events of the five articles on the Putin-Kim summit, where they lie beside the project;
/// they are not ours to keep in it.
final class SharedArticlesTest {
  private static List<List<String>> events = List.of();

  @BeforeAll
  static void readArticles() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/articles/putin-kim-2019"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "shared/articles/putin-kim-2019 is not there");
    var reader = new ArticleReader();
    events =
        new SourceReader()
            .read(List.of(folder.resolve("shared/articles/putin-kim-2019")))
            .map(arrival -> reader.read((RawDocument) arrival))
            .map(read -> told(((Read.Readable) read).article()))
            .toList();
  }

  private static List<String> told(Article article) {
    AnnotatedArticle annotated = Annotated.annotator().annotate(article);
    Cast cast = new ActorFinder().find(annotated);
    List<String> told = new ArrayList<>();
    for (Event event :
        new EventFinder().find(annotated, new TimeFinder().find(annotated), cast, List.of())) {
      told.add(
          event.type()
              + " "
              + names(event.actors(), cast)
              + " > "
              + names(event.recipients(), cast)
              + " "
              + event.date().interval().edtf()
              + " "
              + event.status());
    }
    return told;
  }

  private static String names(List<String> ids, Cast cast) {
    return ids.stream().map(id -> cast.actor(id).name()).collect(Collectors.joining("+"));
  }

  @Test
  void anInterviewBeforeTheSummitTellsOfPlansAndOfTheTelegram() {
    assertThat(events.get(0))
        .contains(
            "SUPPORT Kim Jong-un > Vladimir Putin 2018-08-15 HAPPENED",
            "CONSULT Vladimir Putin+Kim Jong-un >  / PLANNED",
            "CONSULT Moon Jae-in > North Korea / EXPECTED",
            "CONSULT Vladimir Putin+Kim Jong-Il >  2001 HAPPENED");
  }

  @Test
  void aReportAfterTheSummitTellsThatItTookPlace() {
    assertThat(events.get(1))
        .contains(
            "CONSULT Putin+Kim >  2019-04-25 HAPPENED",
            "SUPPORT Kim > Putin 2019-04-25 HAPPENED",
            "SUPPORT Russia+North Korea >  1948 HAPPENED");
  }

  @Test
  void theVisitToPyongyangIsToNorthKorea() {
    assertThat(events.get(2)).contains("CONSULT Sergei Lavrov > North Korea 2018-05 HAPPENED");
    assertThat(events.get(3))
        .contains(
            "CONSULT Sergey Lavrov > North Korea 2018-05-31 HAPPENED",
            "AGREE Sergey Lavrov > Kim Jong-un 2018-05-31 HAPPENED",
            "CONSULT Russian legislators > North Korea 2018-08 HAPPENED",
            "CONSULT Kim Jong-un > Russia 2019-04-16/2019-04-30 PLANNED");
  }

  @Test
  void whatWasNotToldToHappenIsNot() {
    assertThat(events.get(4))
        .contains(
            "CONSULT Kim Jong Un+Moon Jae-in+Donald J. Trump+Xi Jinping >  / HAPPENED",
            "CONSULT Kim Jong Un+Vladimir Putin >  / DENIED",
            "CONSULT Kim Jong Un+Vladimir Putin >  / EXPECTED",
            "RETREAT Russia > North Korean laborers / EXPECTED")
        .doesNotContain("CONSULT Kim Jong Un+Vladimir Putin >  / HAPPENED");
  }
}
