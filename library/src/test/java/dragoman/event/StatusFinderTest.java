package dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Annotated;
import dragoman.language.Sentence;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatusFinderTest {
  private static final StatusFinder FINDER = new StatusFinder();

  /// The status of the word between asterisks.
  private static StatusFinder.Finding finding(String marked) {
    int begin = marked.indexOf('*');
    Sentence sentence = Annotated.article(marked.replace("*", "")).sentences().getFirst();
    return FINDER.find(sentence, sentence.tokenAt(begin));
  }

  @TestFactory
  Stream<DynamicTest> everyGovernorActsOnItsExample() {
    return Rules.of("governors.tsv", 5).stream()
        .map(line ->
            DynamicTest.dynamicTest(
                "governors.tsv " + line.number() + " " + line.column(4),
                () ->
                    assertThat(finding(line.column(4)).status())
                        .isEqualTo(Status.valueOf(line.column(2)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Merkel *visited* Paris.                                   | HAPPENED
          Not only did Merkel *visit* Paris, she met Macron there.  | HAPPENED
          Merkel did not only *visit* Paris, she met Macron there.  | HAPPENED
          Never did Merkel *visit* Paris.                           | DENIED
          Had Merkel *visited* Paris, Macron would have been glad.  | CONDITIONAL
          Macron had *visited* Paris, and Merkel would have, too.   | HAPPENED
          They will form a government if and when Merkel *resigns*. | CONDITIONAL
          Seibert was asked if Macron still *supported* Merkel.     | POSSIBLE
          Iraqis are being *killed* by soldiers.                    | ONGOING
          Iraqis were being *killed* by soldiers.                   | HAPPENED
          It must be taken care of before Macron *resigns*.         | EXPECTED
          Germany was neutral until Japan *bombed* Pearl Harbor.    | HAPPENED
          Germany will be neutral until Macron *resigns*.           | EXPECTED
          Merkel spoke before the *invasion* of Iraq.               | HAPPENED
          Merkel spoke before the *summit* of Paris.                | EXPECTED
          They tried to end it by *imprisoning* the rebels.          | HAPPENED
          They might try to end it by *imprisoning* the rebels.     | POSSIBLE
          He said that it rained and that Merkel would *visit* him. | EXPECTED
          Will he stay if Merkel decides to *visit* Paris?          | CONDITIONAL
          Macron, on his *visit* to Paris, asked to see Merkel.     | HAPPENED
          Macron insisted on a *visit* to Paris.                    | POSSIBLE
          They met in Paris to *discuss* the war.                   | HAPPENED
          Merkel bought a phone to *discuss* Iraq.                  | POSSIBLE
          Merkel quit to *protest* against Macron.                  | HAPPENED
          Merkel was able to *visit* Paris.                         | HAPPENED
          Merkel is able to *visit* Paris.                          | POSSIBLE
          Merkel wants the *attacks* on Paris to be investigated.   | HAPPENED
          Merkel wants a *meeting* with Macron to be held.          | POSSIBLE
          Syria's *attacks* on Paris may amount to crimes.          | HAPPENED
          Putin's *visit* to Paris could take place in May.         | POSSIBLE
          Merkel denied Macron was *selling* weapons.               | DENIED
          Merkel announced her *support* for Macron.                | HAPPENED
          Merkel is *visiting* Paris.                               | ONGOING
          Merkel and Macron are to *meet* on Monday.                | PLANNED
          Merkel has the intention to *visit* Paris.                | PLANNED
          A *summit* of Merkel and Macron is to be expected.        | EXPECTED
          Merkel will *visit* Paris.                                | EXPECTED
          Merkel could *visit* Paris.                               | POSSIBLE
          Merkel did not *visit* Paris.                             | DENIED
          Merkel never *visited* Paris.                             | DENIED
          Merkel did not fail to *visit* Paris.                     | HAPPENED
          Merkel did not manage to *visit* Paris.                   | DENIED
          Macron will be glad if Merkel *visits* Paris.            | CONDITIONAL
          If the talks fail, Merkel will *visit* Paris.             | CONDITIONAL
          Merkel said she would *visit* Paris.                      | EXPECTED
          Merkel would *visit* Paris.                               | CONDITIONAL
          Will Merkel *visit* Paris?                                | POSSIBLE
          No such *summit* was held.                                | DENIED
          The rumours about a forthcoming *summit* went on.         | EXPECTED
          The assumption that Kim *agreed* to meet is speculation.  | POSSIBLE
          Kim agreed to *meet* Putin.                               | PLANNED
          They discussed how to *support* Macron.                   | POSSIBLE
          They discussed whether Merkel *visited* Paris.            | POSSIBLE
          Merkel heard that Macron would *resign*.                  | EXPECTED
          Their demand is that Merkel *leaves*.                     | POSSIBLE
          The aim was to *visit* Paris.                             | POSSIBLE
          Merkel was considering *visiting* Paris.                  | POSSIBLE
          Merkel kept *visiting* Paris.                             | HAPPENED
          The plan was to have Merkel *mediate*.                    | POSSIBLE
          Merkel did *visit* Paris, why do you ask?                 | HAPPENED
          After the *visit* Merkel slept.                           | HAPPENED
          """)
  void statusesComeFromTheGrammar(String marked, Status status) {
    assertThat(finding(marked).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iran is believed to have *attacked* Iraq.                 | HAPPENED
          Iran is believed to be *supplying* Syria with weapons.    | ONGOING
          Iran is said to be preparing to *attack* Iraq.            | PLANNED
          Iran is expected to have *attacked* Iraq by May.          | EXPECTED
          Iran is not believed to have *attacked* Iraq.             | DENIED
          Merkel said that Iran was *attacking* Iraq.               | ONGOING
          The Iranians, she said, were *attacking* Iraq.                 | ONGOING
          Iran was *attacking* Iraq, and Merkel said so.            | HAPPENED
          Iran should stop *attacking* Iraq.                        | ONGOING
          Iran should stop the oil from *flowing* to Iraq.          | POSSIBLE
          Merkel should have *visited* Paris.                       | DENIED
          Merkel should *visit* Paris.                              | POSSIBLE
          Merkel was about to *visit* Paris.                        | EXPECTED
          Merkel to *visit* Paris.                                  | PLANNED
          It is unclear whether Merkel will or will not *visit* Paris. | POSSIBLE
          Merkel was not at the *summit* in Paris.                  | HAPPENED
          It was not a *summit*.                                    | DENIED
          Protests demanding the *resignation* of Merkel dragged on. | POSSIBLE
          Protests after the *resignation* of Merkel dragged on.    | HAPPENED
          Merkel called the *attack* on Paris despicable.           | HAPPENED
          Merkel called for an *attack* on Paris.                   | POSSIBLE
          Merkel arrived in Paris for *talks* with Macron.          | PLANNED
          Merkel left Paris after *talks* with Macron.              | HAPPENED
          Germany is founding a school to *train* soldiers.         | PLANNED
          Germany founded a school to *train* soldiers.             | POSSIBLE
          Merkel did not urge Macron to *visit* Paris.              | POSSIBLE
          Merkel did not want to *visit* Paris.                     | DENIED
          It was drawn up in the hope that Merkel will *visit* Paris. | POSSIBLE
          They planned protests they hope will make Merkel *resign*. | POSSIBLE
          It was told to the press that Merkel will *visit* Paris.  | EXPECTED
          Germany took steps to end the war by *withdrawing* its troops. | HAPPENED
          Germany made a plan to end the war by *withdrawing* its troops. | PLANNED
          They falsely announced the *resignation* of Merkel.       | DENIED
          They formally announced the *resignation* of Merkel.      | HAPPENED
          They spoke of rumours in the press before the *invasion* of Iraq. | HAPPENED
          """)
  void reportsDemandsAndPurposesAreToldApart(String marked, Status status) {
    assertThat(finding(marked).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Merkel is not going to *visit* Paris.                     | DENIED
          Merkel is going to *visit* Paris.                         | EXPECTED
          They said that Merkel has to *resign*.                    | POSSIBLE
          They said that Merkel had to *resign*.                    | HAPPENED
          There are reports over whether Merkel *visited* Paris.    | POSSIBLE
          There are reports that Merkel *visited* Paris.            | HAPPENED
          Talks should only take place after Merkel *resigns*.      | EXPECTED
          It was the third time that Merkel *visited* Paris.        | HAPPENED
          It was time to *visit* Paris.                             | POSSIBLE
          There is little possibility of Iran *attacking* Iraq.     | POSSIBLE
          There is news of Iran *attacking* Iraq.                   | HAPPENED
          Merkel did not confirm a report that Macron *visited* Paris. | POSSIBLE
          Merkel confirmed a report that Macron *visited* Paris.    | HAPPENED
          Merkel plans to take a tour to *visit* Paris.             | PLANNED
          Merkel took a tour to *visit* Paris.                      | POSSIBLE
          """)
  void whatIsToComeOrOpenIsNotToldAsDone(String marked, Status status) {
    assertThat(finding(marked).status()).isEqualTo(status);
  }
}
