package dragoman.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Puts together the stretch of the calendar that year, month, day, season and so on name.
final class CalendarPoint {
  private CalendarPoint() {}

  /// The stretch in a year.
  ///
  /// @throws java.time.DateTimeException when that year has no such day
  static Period of(Arguments said, int year) {
    Period whole = whole(said, year);
    return said.word("part") instanceof String part ? Part.of(part).of(whole) : whole;
  }

  private static Period whole(Arguments said, int year) {
    if (said.word("holiday") instanceof String holiday) {
      return Period.day(Holidays.in(holiday, year));
    }
    if (said.has("month")) {
      int month = said.number("month");
      return said.has("day")
          ? Period.day(YearMonth.of(year, month).atDay(said.number("day")))
          : Period.month(year, month);
    }
    if (said.word("season") instanceof String season) {
      return Period.season(year, season);
    }
    if (said.has("quarter")) {
      return Period.quarter(year, within(said.number("quarter"), 4));
    }
    if (said.has("half")) {
      return Period.half(year, within(said.number("half"), 2));
    }
    Period whole = Period.year(year);
    if (said.has("fuzzy")) {
      // A business year may begin in the spring or autumn before, or end in the summer after.
      LocalDate first = LocalDate.of(year - 1, 4, 1);
      LocalDate last = LocalDate.of(year + 1, 6, 30);
      return new Period(Unit.YEAR, whole.value(), first, last, whole.edtf() + "~");
    }
    return whole;
  }

  private static int within(int number, int most) {
    if (number > most) {
      throw new java.time.DateTimeException("there is no part " + number + " of a year");
    }
    return number;
  }

  /// The value with an unknown year, as TIMEX3 writes it: `XXXX-04-25`.
  static String open(Arguments said) {
    if (said.has("weekday")) {
      return "XXXX-WXX-" + said.word("weekday");
    }
    Period any = of(said, 2000);
    return "XXXX" + any.value().substring(4);
  }

  /// A decade or a century, which need no year; null where neither is said.
  static @Nullable Period era(Arguments said) {
    Period whole =
        said.has("decade")
            ? Period.decade(said.number("decade"))
            : said.has("century") ? Period.century(said.number("century")) : null;
    return whole != null && said.word("part") instanceof String part
        ? Part.of(part).of(whole)
        : whole;
  }
}
