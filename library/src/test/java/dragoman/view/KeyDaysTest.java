package dragoman.view;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.Dragoman;
import dragoman.article.Article;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.language.Annotated;
import dragoman.reading.Reading;
import dragoman.situation.SituationMerger;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.text.Span;
import dragoman.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeyDaysTest {
  private static Reading reading(String day, String text) {
    var words = new Text(text);
    var article =
        new Article(
            day,
            day,
            words,
            Found.unknown(""),
            Found.unknown(List.of()),
            List.of(),
            Found.unknown(""),
            new Found<>(DateInterval.day(LocalDate.parse(day)), Basis.GIVEN),
            "en",
            "",
            List.of(new Span(0, words.length())),
            null);
    return Dragoman.reader(Annotated.annotator()).read(article);
  }

  private static KeyDays days(Reading... readings) {
    return new KeyDays(SituationMerger.merge(List.of(readings), List.of(), List.of()));
  }

  private final KeyDays days =
      days(
          reading(
              "2019-04-20",
              "Russian soldiers left the northern town of Derba on 3 April 2019 after a week."),
          reading(
              "2019-04-22",
              "The town of Derba was left by soldiers on 3 April 2019 without a shot fired."),
          reading(
              "2019-04-28", "The mayor of Derba resigned on 9 April 2019 and moved to the coast."));

  @Test
  void aBriefingShowsTheDaysOfWhichTwoArticlesTellAndOnePassageOfEach() {
    List<Reading> told =
        List.of(
            reading(
                "2019-04-20",
                "Russian soldiers left the northern town of Derba on 3 April 2019 after a week."),
            reading(
                "2019-04-22",
                "The town of Derba was left by soldiers on 3 April 2019 without a shot fired."),
            reading("2019-04-28", "The mayor of Derba resigned on 9 April 2019 and went away."));
    List<KeyDays.Day> shown = KeyDays.of(SituationMerger.merge(told, List.of(), List.of()));
    assertThat(shown)
        .singleElement()
        .satisfies(day -> {
          assertThat(day.day()).isEqualTo(LocalDate.of(2019, 4, 3));
          assertThat(day.articles()).containsExactly("2019-04-20", "2019-04-22");
          assertThat(day.passages()).extracting(Passage::article).doesNotHaveDuplicates();
        });
  }

  @Test
  void theDayMostArticlesNameComesFirst() {
    var found = days.of(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 4, 15), 1, 1);
    assertThat(found.keySet()).containsExactly(LocalDate.of(2019, 4, 3));
    assertThat(found.values().iterator().next().getFirst().exact()).contains("soldiers");
  }

  @Test
  void daysOutsideTheSpanAreLeftOut() {
    assertThat(days.of(LocalDate.of(2019, 4, 5), LocalDate.of(2019, 4, 15), 5, 1).keySet())
        .containsExactly(LocalDate.of(2019, 4, 9));
  }

  @Test
  void noPassageRepeatsAnother() {
    var found = days.of(LocalDate.of(2019, 4, 3), LocalDate.of(2019, 4, 3), 1, 5);
    List<String> words = new ArrayList<>();
    found.values().forEach(passages -> passages.forEach(p -> words.add(p.exact())));
    assertThat(words).doesNotHaveDuplicates();
  }
}
