package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EventFinderTest {
  private static String told(Event event) {
    return event.type()
        + (event.mode() == null ? "" : ":" + event.mode())
        + " "
        + String.join("+", event.actors())
        + " > "
        + String.join("+", event.recipients())
        + " "
        + event.status()
        + " "
        + event.action();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The visit of [Lavrov] to [Pyongyang] was short.               | CONSULT:visit Lavrov > Pyongyang HAPPENED visit
          [Putin]'s inspection of [Chita] was short.                    | CONSULT:visit Putin > Chita HAPPENED inspection
          The [Putin]-[Kim] summit was short.                           | CONSULT Putin+Kim >  HAPPENED summit
          [Lavrov] paid a visit to [Pyongyang].                         | CONSULT:visit Lavrov > Pyongyang HAPPENED pay visit
          [Merkel] was invited to Paris by [Macron].                    | AGREE Macron > Merkel HAPPENED invite
          The envoy, [Biegun], visited [Moscow].                        | CONSULT:visit Biegun > Moscow HAPPENED visit
          [Moon] will come to [Pyongyang].                              | CONSULT:visit Moon > Pyongyang EXPECTED come
          [Kim] plans to visit [Russia].                                | CONSULT:visit Kim > Russia PLANNED visit
          [Russia] would repatriate all laborers.                       | RETREAT:release Russia >  CONDITIONAL repatriate laborers
          [Israel] will not release the prisoners.                      | REJECT:yield Israel >  HAPPENED refuse to release prisoners
          [Trump] dispatched his special envoy to [Moscow].             | CONSULT:visit Trump > Moscow HAPPENED dispatch special envoy
          Sanctions were imposed on [Iran] by [Canada].                 | SANCTION:discontinue Canada > Iran HAPPENED impose sanctions
          """)
  void eventsAreFoundInEveryShape(String marked, String told) {
    Marked article = Marked.of(marked);
    assertThat(article.events())
        .as(article.tree())
        .extracting(EventFinderTest::told)
        .contains(told);
  }

  @Test
  void whoTakesNoPartDeniesNothingOfTheRest() {
    assertThat(
            Marked.of("No neighbours participated in the [American] invasion of [Iraq].").events())
        .extracting(Event::status)
        .containsExactly(Status.HAPPENED);
    assertThat(Marked.of("[America] did not launch an invasion of [Iraq].").events())
        .extracting(Event::status)
        .containsExactly(Status.DENIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Merkel] saw the summit of the mountain.",
        "[Merkel] met the requirements.",
        "In May [Merkel] slept.",
        "[Merkel] held the view that it rained.",
        "[Merkel] received a prize.",
        "[Merkel] called it a day.",
        "[Merkel] launched a website.",
        "[Merkel] struck a balance.",
        "[Merkel] paid a fine.",
        "[Merkel] arrived at a conclusion.",
        "[Merkel] read “Through [Russia] with [Kim]”.",
        "[Merkel] usually visits [Italy] in summer.",
        "It was a visit to the dentist.",
      })
  void whatOnlyLooksLikeAnEventIsNone(String marked) {
    assertThat(Marked.of(marked).events()).extracting(EventFinderTest::told).isEmpty();
  }

  @Test
  void aWordAgainstAnIdeaIsNoAssault() {
    assertThat(Marked.of("[Merkel] attacked the idea.").events())
        .extracting(Event::type)
        .containsExactly(EventType.ACCUSE);
  }

  @Test
  void aLightVerbAndItsNounAreOneEvent() {
    assertThat(Marked.of("[Merkel] held talks with [Macron] in Paris.").events()).hasSize(1);
  }

  @Test
  void whatIsPromisedIsNoEventBesideThePromise() {
    assertThat(Marked.of("[Kim] agreed to meet with [Putin].").events())
        .extracting(Event::type)
        .containsExactly(EventType.AGREE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Merkel] visited [France] on <4 May>.                               | 4 May
          On <4 May> [Merkel] visited [France].                               | 4 May
          [Lavrov]'s <May 2018> visit to [Pyongyang] was short.               | May 2018
          <Thursday>'s expected summit between [Kim] and [Putin] was short.   | Thursday
          The [Putin]-[Kim] summit, which was held on <25 April>, was short.  | 25 April
          [Merkel] said on <Wednesday> that [Macron] had visited [Italy].     | /
          [Merkel] visited [France].                                          | /
          [Merkel] met with [Macron] until <2019-04-25>.                      | ../2019-04-25
          [Merkel] has met with [Macron] since <2019-04-25>.                  | 2019-04-25/..
          [Merkel] met with [Macron] on <2019-04-25>.                         | 2019-04-25
          """)
  void datesAreTakenFromTheEventsOwnWords(String marked, String date) {
    Marked article = Marked.of(marked);
    List<Event> events =
        article.events().stream().filter(event -> event.type() == EventType.CONSULT).toList();
    assertThat(events)
        .as(article.tree())
        .singleElement()
        .extracting(event -> event.date().interval().edtf())
        .isEqualTo(date);
  }

  @Test
  void aPlaceIsNotTakenFromBeforeAYear() {
    assertThat(Marked.of("The talks with [Iran] were suspended by [Russia] in <2017>.").events())
        .extracting(Event::place)
        .containsOnlyNulls();
  }

  @Test
  void aPlaceIsTakenAsWritten() {
    assertThat(Marked.of("[Merkel] met [Macron] in Paris.").events())
        .singleElement()
        .extracting(Event::place)
        .isEqualTo("Paris");
  }
}
