package dragoman.source;

import dragoman.text.DateInterval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a date as ISO 8601 and EDTF level 0 write it: `2019`, `2019-04`, `2019-04-26`, and an
/// interval of two of these, `2018-08-15/2018-08-31`.
public final class WrittenDate {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  private WrittenDate() {}

  /// The interval meant, empty where the words are no such date.
  public static Optional<DateInterval> interval(String written) {
    String trimmed = written.strip();
    int slash = trimmed.indexOf('/');
    if (slash < 0) {
      return single(trimmed);
    }
    Optional<DateInterval> first = single(trimmed.substring(0, slash));
    Optional<DateInterval> last = single(trimmed.substring(slash + 1));
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    LocalDate begin = first.get().earliest();
    LocalDate end = last.get().latest();
    boolean isInOrder = begin != null && end != null && !begin.isAfter(end);
    return isInOrder ? Optional.of(new DateInterval(begin, end, trimmed)) : Optional.empty();
  }

  private static Optional<DateInterval> single(String written) {
    Matcher matcher = DATE.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(matcher.group(1));
      if (matcher.group(3) != null) {
        return Optional.of(DateInterval.day(LocalDate.parse(written)));
      }
      if (matcher.group(2) != null) {
        YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
        return Optional.of(new DateInterval(month.atDay(1), month.atEndOfMonth(), written));
      }
      return Optional.of(
          new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
