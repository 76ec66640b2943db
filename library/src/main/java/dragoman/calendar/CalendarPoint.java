package dragoman.calendar;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
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
      if (said.has("nth")) {
        return Period.day(YearMonth.of(year, month).atDay(1).with(weekday(said)));
      }
      if (said.has("week")) {
        return Period.weekOfMonth(year, month, said.number("week"));
      }
      return said.has("day")
          ? Period.day(YearMonth.of(year, month).atDay(said.number("day")))
          : Period.month(year, month);
    }
    if (said.word("season") instanceof String season) {
      return Period.season(year, season);
    }
    if (said.has("quarter")) {
      Period quarter = Period.quarter(year, within(said.number("quarter"), 4));
      return said.has("fuzzy") ? quarter.spanning(Period.fiscalYear(year)) : quarter;
    }
    if (said.has("half")) {
      return Period.half(year, within(said.number("half"), 2));
    }
    return said.has("fuzzy") ? Period.fiscalYear(year) : Period.year(year);
  }

  /// "the first Monday of May", "the last Sunday in May" (-1).
  private static TemporalAdjuster weekday(Arguments said) {
    return TemporalAdjusters.dayOfWeekInMonth(
        within(said.number("nth"), 5), DayOfWeek.of(said.number("of")));
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

  /// A decade, a century or a time before Christ, which need no year; null where none is said.
  static @Nullable Period era(Arguments said) {
    Period whole = wholeEra(said);
    return whole != null && said.word("part") instanceof String part
        ? Part.of(part).of(whole)
        : whole;
  }

  private static @Nullable Period wholeEra(Arguments said) {
    if (said.has("decade")) {
      return Period.decade(said.number("decade"));
    }
    if (said.has("yearbc")) {
      return Period.yearBeforeChrist(said.number("yearbc"));
    }
    if (said.has("century")) {
      int century = said.number("century");
      return said.has("bc") ? Period.centuryBeforeChrist(century) : Period.century(century);
    }
    return null;
  }
}
