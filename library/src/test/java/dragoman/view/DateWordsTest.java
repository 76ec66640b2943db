package dragoman.view;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.text.DateInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2031-03-12, 2031-03-12, 2031-03-12, 12 March 2031",
    "2031-04-01, 2031-04-30, 2031-04, April 2031",
    "1998-01-01, 1998-12-31, 1998, 1998",
    "2031-04-16, 2031-04-30, 2031-04-16/2031-04-30, between 16 and 30 April 2031",
    "2031-03-30, 2031-04-02, 2031-03-30/2031-04-02, between 30 March and 2 April 2031",
    "2030-12-30, 2031-01-02, 2030-12-30/2031-01-02, between 30 December 2030 and 2 January 2031",
    "2031-03-01, 2031-05-31, 2031-21, spring 2031",
    "1947-01-01, 1949-12-31, 1948~, about 1948",
    ", 2031-04-30, ../2031-04-30, by 30 April 2031",
    "2031-04-30, , 2031-04-30/.., from 30 April 2031",
    ", , /, undated",
  })
  void saysNoMoreThanIsKnown(
      @Nullable String earliest, @Nullable String latest, String edtf, String words) {
    assertThat(DateWords.of(new DateInterval(day(earliest), day(latest), edtf))).isEqualTo(words);
  }

  @Test
  void aRangeOfCertainDaysIsNotAnUncertainDay() {
    assertThat(DateWords.range(LocalDate.parse("2031-03-14"), LocalDate.parse("2031-03-20")))
        .isEqualTo("14–20 March 2031");
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
