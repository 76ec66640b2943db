package dragoman.situation;

import static dragoman.event.Status.EXPECTED;
import static dragoman.event.Status.HAPPENED;
import static dragoman.event.Status.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.text.DateInterval;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Weekdays, which need time expressions, are tested with the whole program on the sample articles.
final class PublicationBoundsTest {
  private static final String KIM = "PRK:Kim Jong Un";
  private static final String PUTIN = "RUS:Vladimir Putin";

  private static final Told DATED =
      new Told("dated", "2019-04-26").meeting("2019-04-25", HAPPENED, "Vladivostok", KIM, PUTIN);

  private static Map<String, DateInterval> bounds(Told... articles) {
    return PublicationBounds.of(Told.merge(articles));
  }

  @Test
  void whatIsStillForeseenLiesAhead() {
    Told undated = new Told("undated", "").meeting("", EXPECTED, "", KIM, PUTIN);
    assertThat(bounds(DATED, undated).get("undated"))
        .extracting(DateInterval::edtf)
        .isEqualTo("../2019-04-25");
  }

  @Test
  void whatIsReportedLiesBehind() {
    Told undated = new Told("undated", "").meeting("", HAPPENED, "", KIM, PUTIN);
    assertThat(bounds(DATED, undated).get("undated"))
        .extracting(DateInterval::edtf)
        .isEqualTo("2019-04-25/..");
  }

  @Test
  void whatIsOnlyPossibleBoundsNothing() {
    Told undated = new Told("undated", "").meeting("", POSSIBLE, "", KIM, PUTIN);
    assertThat(bounds(DATED, undated)).isEmpty();
  }

  @Test
  void anArticleWithADayOfItsOwnIsNotBounded() {
    Told dated = new Told("other", "2019-04-20").meeting("", EXPECTED, "", KIM, PUTIN);
    assertThat(bounds(DATED, dated)).isEmpty();
  }

  @Test
  void anotherMeetingBoundsNothing() {
    Told undated = new Told("undated", "").meeting("", EXPECTED, "", KIM, "USA:Donald Trump");
    assertThat(bounds(DATED, undated)).isEmpty();
  }
}
