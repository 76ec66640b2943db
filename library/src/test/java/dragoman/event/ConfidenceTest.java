package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.actor.ActorFinder;
import dragoman.actor.Cast;
import dragoman.calendar.Chronology;
import dragoman.calendar.TimeFinder;
import dragoman.language.Annotated;
import dragoman.language.AnnotatedArticle;
import dragoman.statement.StatementFinder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConfidenceTest {
  /// Of one article, before and after those that are doubted are left out.
  private record Account(
      AnnotatedArticle article, Chronology chronology, Cast cast, List<Event> found) {
    static Account of(String text) {
      AnnotatedArticle article = Annotated.article("2019-04-26", text);
      Chronology chronology = new TimeFinder().find(article);
      Cast cast = new ActorFinder().find(article);
      return new Account(
          article,
          chronology,
          cast,
          new EventFinder()
              .find(article, chronology, cast, new StatementFinder().find(article, cast)));
    }

    List<Event> told() {
      return new Confidence().told(found, article, chronology, cast);
    }

    Map<String, Float> signs(int event) {
      return EventSigns.of(found.get(event), found, article, chronology, cast);
    }
  }

  @Test
  void whatIsProbablyMisreadIsNotToldAndTheOthersAreCountedAgain() {
    var account =
        Account.of(
            """
            A talk on wages, hosted by the Ministry of Health (2-4 May) and attended by nobody, was dull.
            Germany and France signed a treaty in Paris.\
            """);
    assertThat(account.found()).extracting(Event::id).containsExactly("e1", "e2");
    assertThat(account.told()).extracting(Event::id).containsExactly("e1");
    assertThat(account.told()).extracting(Event::type).containsExactly(EventType.SUPPORT);
  }

  @Test
  void whatIsPlainIsTold() {
    var account =
        Account.of(
            "Emmanuel Macron met Angela Merkel in Paris. Angela Merkel condemned the attack.");
    assertThat(account.told()).isEqualTo(account.found()).hasSize(2);
  }

  @Test
  void signsAreOfTheEventItsWordItsPartiesItsTimesAndItsArticle() {
    var signs =
        Account.of("On Monday, Emmanuel Macron did not meet Angela Merkel. He visited Spain.")
            .signs(0);
    assertThat(signs)
        .containsEntry("type=CONSULT", 1f)
        .containsEntry("status=DENIED", 1f)
        .containsEntry("lemma=meet", 1f)
        .containsEntry("actor named=NAME", 1f)
        .containsEntry("times", 1f)
        .containsEntry("dated=true beside times", 1f)
        .containsEntry("events", 2f)
        .containsEntry("in quotes", 0f)
        .doesNotContainKey("status=HAPPENED");
  }
}
