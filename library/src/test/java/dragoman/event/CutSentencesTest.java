package dragoman.event;

import static org.assertj.core.api.Assertions.assertThatCode;

import dragoman.actor.ActorFinder;
import dragoman.calendar.TimeFinder;
import dragoman.language.Annotated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Headlines, captions and broken text end anywhere: no rule may look beyond the last word.
final class CutSentencesTest {
  private static final ActorFinder ACTORS = new ActorFinder();
  private static final TimeFinder TIMES = new TimeFinder();
  private static final EventFinder EVENTS = new EventFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iranian forces struck military targets in eastern Syria more than two years ago",
        "There were reports over whether Russia has to withdraw its troops from Syria in April 2019",
        "Merkel was asked in Berlin whether Germany attacked Poland before 1940",
        "Russia is not going to sign the treaty and France will have to veto the resolution",
        "Speaking in Oslo on Friday, Macron said that he condemned the attack of 2015",
        "Syria agreed to release the prisoners on Friday and Saturday, two days after Turkey vetoed it",
        "Obama reiterated calls for Assad to step down, and Lavrov made a plea to Israel to talk",
        "Iran was falsely said to have bombed Iraq the same day, as Britain demanded the withdrawal",
      })
  void everyBeginningAndEndIsRead(String sentence) {
    List<String> words = Arrays.asList(sentence.split(" "));
    String beginnings =
        IntStream.rangeClosed(1, words.size())
            .mapToObj(i -> String.join(" ", words.subList(0, i)))
            .collect(Collectors.joining("\n"));
    String endings =
        IntStream.range(0, words.size())
            .mapToObj(i -> String.join(" ", words.subList(i, words.size())))
            .collect(Collectors.joining("\n"));
    var article = Annotated.article("2019-04-26", beginnings + "\n" + endings);
    assertThatCode(() -> EVENTS.find(article, TIMES.find(article), ACTORS.find(article), List.of()))
        .doesNotThrowAnyException();
  }
}
