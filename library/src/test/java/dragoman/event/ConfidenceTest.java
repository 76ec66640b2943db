package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
  private static final Confidence CONFIDENCE = new Confidence();

  /// Of one article.
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

    double confidence(int event) {
      Event one = found.get(event);
      return CONFIDENCE.of(found, article, chronology, cast).getOrDefault(one.id(), -1.0);
    }

    Map<String, Float> signs(int event) {
      return EventSigns.of(found.get(event), found, article, chronology, cast);
    }
  }

  @Test
  void plainSentencesAreReadWithMoreConfidenceThanCrowdedOnes() {
    var plain = Account.of("Angela Merkel condemned the attack on Monday.");
    var crowded =
        Account.of(
            "A talk on wages, hosted by the Ministry of Health (2-4 May) and attended by nobody, was dull.");
    assertThat(plain.found()).hasSize(1);
    assertThat(crowded.found()).isNotEmpty();
    assertThat(plain.confidence(0)).isGreaterThan(Confidence.LEAST);
    assertThat(crowded.confidence(0)).isBetween(0.0, plain.confidence(0) - 0.1);
  }

  @Test
  void probabilitiesHaveTwoDigits() {
    double probability =
        Account.of("Emmanuel Macron met Angela Merkel in Paris.").confidence(0) * 100;
    assertThat(probability).isEqualTo(Math.rint(probability), within(1e-9)).isBetween(0.0, 100.0);
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
        .containsEntry("countries of parties=0 of 2", 1f)
        .containsEntry("class of object=NAME PERSON", 1f)
        .containsEntry("negations and status=1 DENIED", 1f)
        .doesNotContainKey("status=HAPPENED");
  }
}
