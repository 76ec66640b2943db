package dragoman.calendar;

import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// A named stretch of the calendar.
///
/// @param grain what kind of stretch it is
/// @param value its TIMEX3 value
/// @param first its first day
/// @param last its last day, inclusive
/// @param edtf the same in EDTF (ISO 8601-2:2019; seasons 21–24, quarters 33–36)
record Period(Unit grain, String value, LocalDate first, LocalDate last, String edtf) {
  static Period day(LocalDate day) {
    return new Period(Unit.DAY, day.toString(), day, day, day.toString());
  }

  static Period week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    LocalDate sunday = monday.plusDays(6);
    return new Period(Unit.WEEK, weekCode(day), monday, sunday, monday + "/" + sunday);
  }

  static Period weekend(LocalDate day) {
    LocalDate saturday = day.minusDays(day.getDayOfWeek().getValue() - 6L);
    LocalDate sunday = saturday.plusDays(1);
    return new Period(Unit.DAY, weekCode(day) + "-WE", saturday, sunday, saturday + "/" + sunday);
  }

  private static String weekCode(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static Period month(int year, int month) {
    YearMonth name = YearMonth.of(year, month);
    return new Period(
        Unit.MONTH, name.toString(), name.atDay(1), name.atEndOfMonth(), name.toString());
  }

  /// Seven days of a month by its ordinal, -1 for the last seven; the value is that of the week
  /// most of them lie in.
  ///
  /// @throws java.time.DateTimeException when a month has no such week
  static Period weekOfMonth(int year, int month, int week) {
    YearMonth name = YearMonth.of(year, month);
    LocalDate first = week < 0 ? name.atEndOfMonth().minusDays(6) : name.atDay(7 * (week - 1) + 1);
    LocalDate end = first.plusDays(6);
    LocalDate last = end.isAfter(name.atEndOfMonth()) ? name.atEndOfMonth() : end;
    return new Period(Unit.WEEK, weekCode(first.plusDays(3)), first, last, first + "/" + last);
  }

  /// A northern season by the meteorological months. The winter of a year may be the one that ends
  /// or the one that begins in it, so it reaches over both.
  static Period season(int year, String letters) {
    int code = 21 + "SPSUFAWI".indexOf(letters) / 2;
    LocalDate first = LocalDate.of(year, 3 * (code - 20), 1);
    LocalDate last = first.plusMonths(3).minusDays(1);
    if (letters.equals("WI")) {
      first = LocalDate.of(year - 1, 12, 1);
    }
    String name = four(year);
    return new Period(Unit.SEASON, name + "-" + letters, first, last, name + "-" + code);
  }

  static Period quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
    String name = four(year);
    return new Period(
        Unit.QUARTER,
        name + "-Q" + quarter,
        first,
        first.plusMonths(3).minusDays(1),
        name + "-" + (32 + quarter));
  }

  static Period half(int year, int half) {
    LocalDate first = LocalDate.of(year, 6 * half - 5, 1);
    LocalDate last = first.plusMonths(6).minusDays(1);
    return new Period(Unit.HALF, four(year) + "-H" + half, first, last, first + "/" + last);
  }

  static Period year(int year) {
    String name = four(year);
    return new Period(Unit.YEAR, name, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), name);
  }

  /// @param year 44 for the year 44 before Christ, in TIMEX2 `BC0044`
  static Period yearBeforeChrist(int year) {
    return new Period(
        Unit.YEAR,
        "BC" + four(year),
        LocalDate.of(1 - year, 1, 1),
        LocalDate.of(1 - year, 12, 31),
        year == 1 ? "0000" : "-" + four(year - 1));
  }

  /// @param ordinal 5 for the years 500 to 401 before Christ
  static Period centuryBeforeChrist(int ordinal) {
    LocalDate first = LocalDate.of(1 - 100 * ordinal, 1, 1);
    LocalDate last = LocalDate.of(-100 * (ordinal - 1), 12, 31);
    String name = "BC" + four(ordinal - 1).substring(2);
    return new Period(
        Unit.CENTURY,
        name,
        first,
        last,
        "-"
            + four(100 * ordinal - 1)
            + "/"
            + (ordinal == 1 ? "" : "-")
            + four(100 * (ordinal - 1)));
  }

  /// The business year of a number, which may begin in the spring or autumn before that year or end
  /// in the summer after it.
  static Period fiscalYear(int year) {
    LocalDate first = LocalDate.of(year - 1, 4, 1);
    LocalDate last = LocalDate.of(year + 1, 6, 30);
    return new Period(Unit.YEAR, "FY" + four(year), first, last, four(year) + "~");
  }

  static Period decade(int year) {
    int first = year / 10 * 10;
    String name = four(first).substring(0, 3);
    return new Period(
        Unit.DECADE, name, LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), name + "X");
  }

  /// @param ordinal 19 for the years 1801 to 1900
  static Period century(int ordinal) {
    int first = (ordinal - 1) * 100 + 1;
    String name = four(first).substring(0, 2);
    return new Period(
        Unit.CENTURY,
        name,
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 99, 12, 31),
        name + "XX");
  }

  /// The stretch of a unit that a day lies in; for a unit of the clock the day.
  static Period containing(LocalDate day, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day(day);
      case WEEK -> week(day);
      case MONTH -> month(day.getYear(), day.getMonthValue());
      case SEASON ->
          season(day.getYear(), "SPSUFAWI".substring(seasonPlace(day), seasonPlace(day) + 2));
      case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case HALF -> half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
      case YEAR -> year(day.getYear());
      case DECADE -> decade(day.getYear());
      case CENTURY -> century((day.getYear() - 1) / 100 + 1);
    };
  }

  private static int seasonPlace(LocalDate day) {
    return (day.getMonthValue() + 9) % 12 / 3 * 2;
  }

  /// The stretch so many of a unit later.
  Period plus(int count, Unit unit) {
    return containing(shift(first, count, unit), unit);
  }

  /// A day so many of a unit later; a unit of the clock moves nothing.
  static LocalDate shift(LocalDate day, long count, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case SEASON, QUARTER -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /// The same name for a stretch known only to lie somewhere in another.
  Period spanning(Period whole) {
    return new Period(grain, value, whole.first(), whole.last(), whole.edtf());
  }

  /// The weekday (1 = Monday) on or before a day.
  static LocalDate weekdayBefore(LocalDate day, int weekday) {
    return day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.of(weekday)));
  }

  DateInterval interval() {
    return new DateInterval(first, last, edtf);
  }

  private static String four(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
