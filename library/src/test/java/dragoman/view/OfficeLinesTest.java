package dragoman.view;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.Draft;
import dragoman.actor.Actor;
import dragoman.actor.Kind;
import dragoman.actor.Office;
import dragoman.article.Article;
import dragoman.article.Basis;
import dragoman.article.Found;
import dragoman.calendar.Chronology;
import dragoman.calendar.TimeExpression;
import dragoman.reading.Reading;
import dragoman.situation.Situation;
import dragoman.text.DateInterval;
import dragoman.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OfficeLinesTest {
  private static final DateInterval FIVE_YEARS =
      new DateInterval(LocalDate.of(2001, 1, 1), LocalDate.of(2006, 12, 31), "2001/2006");

  private final Draft draft = new Draft();
  private final List<Office> offices = new ArrayList<>();

  private OfficeLinesTest told(String day, DateInterval held, boolean isOver) {
    return told(day, held, isOver, "ambassador");
  }

  private OfficeLinesTest told(String day, DateInterval held, boolean isOver, String words) {
    String id = "t" + offices.size();
    draft.article(
        id,
        "",
        day,
        "Headline\n"
            + "Byline\n"
            + "He is an ambassador, currently ambassador. In 2003 he was one of several"
            + " ambassadors.");
    offices.add(new Office("ambassador", null, held, isOver, draft.passage(id, words)));
    return this;
  }

  private List<String> lines(boolean areTimesRead) {
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : draft.readings()) {
      Article article = reading.article();
      Span year = draft.span(article.id(), "2003");
      var time =
          new TimeExpression(
              year,
              TimeExpression.Type.DATE,
              "2003",
              DateInterval.between(LocalDate.of(2003, 1, 1), LocalDate.of(2003, 12, 31)),
              "year");
      readings.add(
          areTimesRead
              ? new Reading(
                  article,
                  new Chronology(List.of(time), new Found<>(DateInterval.UNKNOWN, Basis.UNKNOWN)),
                  reading.cast(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of())
              : reading);
    }
    var situation =
        new Situation(
            readings, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());
    var actor = new Actor("A1", Kind.PERSON, "Orlov", List.of("Orlov"), null, null, offices);
    return new OfficeLines(new Directory(situation))
        .of(actor).stream().map(CastList.OfficeLine::full).toList();
  }

  @Test
  void yearsAreShownAndGatherThePassagesThatNameNone() {
    told("2019-04-26", FIVE_YEARS, false).told("2018-01-02", DateInterval.UNKNOWN, true);
    assertThat(lines(false)).containsExactly("ambassador (2001–2006)");
  }

  @Test
  void anOfficeIsCurrentInTheYearsOfItsArticles() {
    told("2019-04-26", DateInterval.UNKNOWN, false).told("2018-01-02", DateInterval.UNKNOWN, false);
    assertThat(lines(false)).containsExactly("ambassador (current in 2018 and 2019)");
  }

  @Test
  void whereTheParagraphSpeaksOfAnEarlierYearNothingIsCurrent() {
    told("2019-04-26", DateInterval.UNKNOWN, false);
    assertThat(lines(true)).containsExactly("ambassador");
  }

  @Test
  void currentlyIsNowWhateverElseTheParagraphSpeaksOf() {
    told("2019-04-26", DateInterval.UNKNOWN, false, "currently ambassador");
    assertThat(lines(true)).containsExactly("ambassador (current in 2019)");
  }

  @Test
  void anOfficeThatSeveralHeldIsNotCurrent() {
    told("2019-04-26", DateInterval.UNKNOWN, false, "several ambassadors");
    assertThat(lines(false)).containsExactly("ambassador");
  }

  @Test
  void anOfficeThatIsOverIsNotCurrent() {
    told("2019-04-26", DateInterval.UNKNOWN, true);
    assertThat(lines(false)).containsExactly("formerly ambassador");
  }

  @Test
  void withoutADateOfTheArticleNoYearIsSaid() {
    told("", DateInterval.UNKNOWN, false);
    assertThat(lines(false)).containsExactly("ambassador");
  }

  @Test
  void openBoundsAndRowsOfYearsHaveTheirWords() {
    assertThat(TenureWords.of(DateInterval.between(LocalDate.of(2014, 1, 1), null)))
        .isEqualTo("since 2014");
    assertThat(TenureWords.of(DateInterval.between(null, LocalDate.of(2006, 12, 31))))
        .isEqualTo("until 2006");
    assertThat(TenureWords.current(List.of(2015, 2017, 2018, 2019, 2021)))
        .isEqualTo("current in 2015, 2017–2019 and 2021");
    assertThat(TenureWords.current(List.of())).isEmpty();
  }
}
