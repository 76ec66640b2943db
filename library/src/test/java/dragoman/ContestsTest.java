package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Annotated;
import dragoman.reading.Reader;
import dragoman.reading.Reading;
import dragoman.situation.Comparison;
import dragoman.situation.Comparison.Kind;
import dragoman.situation.SituationMerger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whom a doubt meets, on whole articles.
final class ContestsTest {
  private static final Reader READER = Dragoman.reader(Annotated.annotator());

  /// @param articles day and text of each
  private static List<Comparison> contests(String... articles) {
    List<Reading> readings = Arrays.stream(articles).map(a -> Dated.read(READER, a)).toList();
    return SituationMerger.merge(readings, List.of(), List.of()).comparisons().stream()
        .filter(c -> c.kind() == Kind.CONTEST || c.kind() == Kind.CONTRADICT)
        .toList();
  }

  @Test
  void aDeniedReportMeetsTheReport() {
    assertThat(
            contests(
                "2019-04-20 Vladimir Putin met Kim Jong Un in Moscow.",
                "2019-04-22 The report that Vladimir Putin met Kim Jong Un is false."))
        .extracting(Comparison::kind)
        .containsExactly(Kind.CONTEST);
  }

  @Test
  void noEvidenceIsADoubt() {
    assertThat(
            contests(
                "2019-04-20 Vladimir Putin met Kim Jong Un in Moscow.",
                "2019-04-22 There is no evidence that Vladimir Putin met Kim Jong Un."))
        .extracting(Comparison::kind)
        .containsExactly(Kind.CONTEST);
  }

  @Test
  void aDoubtDoesNotMeetWhatWasSaidYearsBefore() {
    assertThat(
            contests(
                "2015-04-20 Vladimir Putin met Kim Jong Un in Moscow.",
                "2019-04-22 The report that Vladimir Putin met Kim Jong Un is false."))
        .isEmpty();
  }

  @Test
  void aDoubtDoesNotMeetWhatWasSaidOfAnotherDay() {
    assertThat(
            contests(
                "2019-04-20 Vladimir Putin met Kim Jong Un on 2 March 2019.",
                "2019-04-22 The report that Vladimir Putin met Kim Jong Un on 17 April 2019 is false."))
        .isEmpty();
  }

  @Test
  void oneSaysItWillBeAnotherThatItWillNot() {
    assertThat(
            contests(
                "2019-04-20 Vladimir Putin plans to visit North Korea in May.",
                "2019-04-22 Vladimir Putin will not visit North Korea in May."))
        .extracting(Comparison::kind)
        .containsExactly(Kind.CONTRADICT);
  }

  @Test
  void whatOnlyMayBeIsNotContradicted() {
    assertThat(
            contests(
                "2019-04-20 Vladimir Putin could visit North Korea in May.",
                "2019-04-22 Vladimir Putin will not visit North Korea in May."))
        .isEmpty();
  }

  @Test
  void anotherOccasionIsNotContradicted() {
    assertThat(
            contests(
                "2019-04-20 Vladimir Putin plans to visit North Korea in May.",
                "2019-04-22 Vladimir Putin will not visit North Korea in September."))
        .isEmpty();
  }
}
