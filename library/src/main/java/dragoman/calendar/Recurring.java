package dragoman.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A day, month, season, quarter or half said without its year, a day of the month or a weekday: it
/// comes again and again, and which one is meant follows from the direction.
sealed interface Recurring {
  /// The one in a cycle; null where that cycle has none (29 February).
  @Nullable Period in(int cycle);

  /// The cycle that a day lies in.
  int cycle(LocalDate day);

  /// Comes every year.
  record Yearly(Arguments said) implements Recurring {
    @Override
    public @Nullable Period in(int year) {
      try {
        return CalendarPoint.of(said, year);
      } catch (DateTimeException noSuchDay) {
        return null;
      }
    }

    @Override
    public int cycle(LocalDate day) {
      return day.getYear();
    }
  }

  /// A day that comes every month; months are counted from the year 0.
  record Monthly(int day) implements Recurring {
    @Override
    public @Nullable Period in(int month) {
      YearMonth name = YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
      return name.isValidDay(day) ? Period.day(name.atDay(day)) : null;
    }

    @Override
    public int cycle(LocalDate day) {
      return day.getYear() * 12 + day.getMonthValue() - 1;
    }
  }

  /// Comes every week; weeks are counted from the Monday of the first week of 1970.
  record Weekly(int weekday) implements Recurring {
    private static final LocalDate MONDAY = LocalDate.of(1969, 12, 29);

    @Override
    public Period in(int week) {
      return Period.day(MONDAY.plusDays(week * 7L + weekday - 1));
    }

    @Override
    public int cycle(LocalDate day) {
      return (int) Math.floorDiv(ChronoUnit.DAYS.between(MONDAY, day), 7L);
    }
  }

  /// The last that has begun by a day.
  default @Nullable Period lastBy(LocalDate day) {
    for (int cycle = cycle(day) + 1; cycle > cycle(day) - 10; cycle--) {
      Period period = in(cycle);
      if (period != null && !period.first().isAfter(day)) {
        return period;
      }
    }
    return null;
  }

  /// The first that has not ended before a day.
  default @Nullable Period firstFrom(LocalDate day) {
    for (int cycle = cycle(day) - 1; cycle < cycle(day) + 10; cycle++) {
      Period period = in(cycle);
      if (period != null && !period.last().isBefore(day)) {
        return period;
      }
    }
    return null;
  }

  /// The last that was over before a day.
  default @Nullable Period lastOver(LocalDate day) {
    Period last = lastBy(day.minusDays(1));
    return last != null && !last.last().isBefore(day) ? lastBy(last.first().minusDays(1)) : last;
  }

  /// The first that begins after a day.
  default @Nullable Period firstComing(LocalDate day) {
    Period first = firstFrom(day.plusDays(1));
    return first != null && !first.first().isAfter(day)
        ? firstFrom(first.last().plusDays(1))
        : first;
  }

  /// The one that a day lies in or is nearest to, the past one when both are as near.
  default @Nullable Period nearest(LocalDate day) {
    Period last = lastBy(day);
    Period next = firstFrom(day);
    if (last == null || next == null) {
      return last == null ? next : last;
    }
    long since = ChronoUnit.DAYS.between(last.last(), day);
    return since <= ChronoUnit.DAYS.between(day, next.first()) ? last : next;
  }
}
