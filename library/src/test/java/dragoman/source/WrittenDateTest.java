package dragoman.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenDateTest {
  @ParameterizedTest
  @CsvSource({
    "2019, 2019-01-01, 2019-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2019-04-26, 2019-04-26, 2019-04-26",
    "2018-08-15/2018-08-31, 2018-08-15, 2018-08-31",
  })
  void anIsoDateIsAnInterval(String written, String earliest, String latest) {
    assertThat(WrittenDate.interval(written))
        .hasValueSatisfying(interval -> {
          assertThat(interval.earliest()).hasToString(earliest);
          assertThat(interval.latest()).hasToString(latest);
          assertThat(interval.edtf()).isEqualTo(written);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2019-13", "2019-02-30", "26/04/2019", "April 2019", "", "2019-04-26/2018"})
  void whatIsNoIsoDateIsNone(String written) {
    assertThat(WrittenDate.interval(written)).isEmpty();
  }
}
