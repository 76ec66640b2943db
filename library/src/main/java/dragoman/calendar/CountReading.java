package dragoman.calendar;

import dragoman.calendar.TimeExpression.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Resolves what counts from another date: [Meaning.Shift], [Meaning.Step] and [Meaning.Weekend].
///
/// A count is as fine as its words: days are days; "two weeks ago" has three days to either side,
/// "two months ago" half a month, "a year ago" three months and "two years ago" half a year.
final class CountReading {
  private CountReading() {}

  static Resolved of(Meaning.Shift shift, Setting setting) {
    Period from =
        shift.fromStory() ? setting.story().anchor(shift.unit(), setting.sentence()) : null;
    LocalDate now = setting.document();
    boolean isTold = from != null;
    BigDecimal count = shift.count();
    boolean needsStory = shift.fromStory() && (shift.unit() == Unit.DAY || count == null);
    if (from == null && now != null && !needsStory) {
      from = Period.day(now);
    }
    if (count == null) {
      return vague(shift, from, isTold, setting);
    }
    if (from == null) {
      return Resolved.open(Type.DATE, gaps(shift.unit()), missing(shift.fromStory()));
    }
    String basis = "counted from " + origin(from, isTold, setting);
    int whole = count.setScale(0, RoundingMode.HALF_UP).intValue();
    Unit unit = shift.unit();
    if (from.grain() == unit && unit != Unit.DAY) {
      return Resolved.counted(from.plus(whole, unit), basis);
    }
    if (unit == Unit.YEAR && from.grain().compareTo(Unit.MONTH) >= 0 && isOne(count)) {
      LocalDate first = Period.shift(from.first(), whole, unit);
      return Resolved.counted(Period.containing(first, from.grain()), basis);
    }
    if (from.grain().compareTo(unit) > 0) {
      LocalDate first = Period.shift(from.first(), whole, unit);
      return Resolved.open(Type.DATE, gaps(unit), basis)
          .within(first, Period.shift(from.last(), whole, unit));
    }
    return around(from.first(), count, unit, basis);
  }

  private static Resolved around(LocalDate from, BigDecimal count, Unit unit, String basis) {
    boolean isWhole = count.stripTrailingZeros().scale() <= 0;
    boolean isFineYear = unit == Unit.YEAR && (!isWhole || isOne(count));
    LocalDate centre =
        isWhole
            ? Period.shift(from, count.intValue(), unit)
            : from.plusDays(
                count
                    .multiply(BigDecimal.valueOf(days(unit)))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValue());
    Period named = Period.containing(centre, unit);
    Resolved exact = Resolved.counted(named, basis);
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> exact;
      case WEEK -> exact.within(centre.minusDays(3), centre.plusDays(3));
      case MONTH -> exact.within(centre.minusDays(15), centre.plusDays(15));
      case SEASON, QUARTER, HALF -> exact.within(centre.minusMonths(2), centre.plusMonths(2));
      case YEAR ->
          exact.within(
              centre.minusMonths(isFineYear ? 3 : 6), centre.plusMonths(isFineYear ? 3 : 6));
      case DECADE -> exact.within(centre.minusYears(5), centre.plusYears(5));
      case CENTURY -> exact.within(centre.minusYears(50), centre.plusYears(50));
    };
  }

  private static boolean isOne(BigDecimal count) {
    return count.abs().compareTo(BigDecimal.ONE) == 0;
  }

  private static double days(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> 0;
      case DAY -> 1;
      case WEEK -> 7;
      case MONTH -> 30.44;
      case SEASON, QUARTER -> 91.31;
      case HALF -> 182.62;
      case YEAR -> 365.24;
      case DECADE -> 3652.4;
      case CENTURY -> 36524;
    };
  }

  /// "several years ago": before, and no more is known.
  private static Resolved vague(
      Meaning.Shift shift, @Nullable Period from, boolean isTold, Setting setting) {
    Resolved open =
        Resolved.open(
            Type.DATE,
            shift.isBack() ? "PAST_REF" : "FUTURE_REF",
            from == null
                ? missing(shift.fromStory())
                : (shift.isBack() ? "before " : "after ") + origin(from, isTold, setting));
    if (from == null) {
      return open;
    }
    return shift.isBack()
        ? open.within(null, from.last())
        : open.within(from.first(), latest(shift, from, isTold, setting));
  }

  /// "minutes later" is the same day or the next; what has happened has by the day of publication.
  private static @Nullable LocalDate latest(
      Meaning.Shift shift, Period from, boolean isTold, Setting setting) {
    if (isTold && shift.unit().isOfTheClock()) {
      return from.last().plusDays(1);
    }
    LocalDate now = setting.document();
    boolean isOver =
        isTold
            && now != null
            && setting.direction() == Direction.BEHIND
            && !now.isBefore(from.first());
    return isOver ? now : null;
  }

  static Resolved of(Meaning.Step step, Setting setting) {
    Unit unit = step.unit();
    Period from = step.fromStory() ? setting.story().anchor(unit, setting.sentence()) : null;
    boolean isTold = from != null;
    LocalDate now = setting.document();
    if (from == null && now != null && (!step.fromStory() || unit != Unit.DAY || step.orNow())) {
      from = Period.day(now);
    }
    if (from == null) {
      return Resolved.open(Type.DATE, gaps(unit), missing(step.fromStory()));
    }
    String basis = "counted from " + origin(from, isTold, setting);
    if (from.grain().compareTo(unit) > 0) {
      return Resolved.open(Type.DATE, gaps(unit), basis)
          .within(
              Period.shift(from.first(), step.steps(), unit),
              Period.shift(from.last(), step.steps(), unit));
    }
    Period whole = Period.containing(Period.shift(from.first(), step.steps(), unit), unit);
    if (step.isFiscal()) {
      whole = Period.fiscalYear(whole.first().getYear());
    }
    Period named = step.part() == null ? whole : step.part().of(whole);
    Resolved resolved = Resolved.counted(named, basis);
    if (!isTold && unit == Unit.WEEK && now != null && now.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return onSunday(step, resolved, named, now, setting.direction());
    }
    if (now == null || now.isBefore(named.first()) || now.isAfter(named.last())) {
      return resolved;
    }
    return switch (step.limit()) {
      case "until" -> resolved.within(named.first(), now);
      case "since" -> resolved.within(now, named.last());
      default -> resolved;
    };
  }

  /// Told on a Sunday, the week may be the one that it ends (ISO 8601) or the one that it begins:
  /// "last week" reaches up to the day before, "this week" ahead begins today.
  private static Resolved onSunday(
      Meaning.Step step, Resolved resolved, Period named, LocalDate now, Direction direction) {
    if (step.part() != null) {
      return resolved;
    }
    if (step.steps() == -1) {
      return resolved.within(named.first(), now.minusDays(1));
    }
    return step.steps() == 0 && direction == Direction.AHEAD && step.limit().isEmpty()
        ? resolved.within(now, now.plusDays(6))
        : resolved;
  }

  static Resolved of(Meaning.Weekend weekend, Setting setting) {
    LocalDate now = setting.document();
    if (now == null) {
      return Resolved.open(Type.DATE, "XXXX-WXX-WE", Setting.NO_DATE);
    }
    boolean isOver =
        weekend.isFree()
            && setting.direction() != Direction.AHEAD
            && (now.getDayOfWeek().getValue() < DayOfWeek.FRIDAY.getValue()
                || now.getDayOfWeek() == DayOfWeek.FRIDAY
                    && setting.direction() == Direction.BEHIND);
    return Resolved.counted(
        Period.weekend(now.plusWeeks(isOver ? -1 : weekend.steps())),
        "counted from " + setting.publication());
  }

  static Resolved of(Meaning.YearBefore before, Setting setting) {
    Period told = setting.story().stretch(before.unit(), setting.sentence());
    LocalDate now = setting.document();
    if (told != null) {
      int year = before.year() == null ? told.first().getYear() - 1 : before.year();
      Period named = Period.containing(told.first().withYear(year), told.grain());
      return Resolved.counted(named, "counted from " + origin(told, true, setting));
    }
    if (before.year() != null) {
      return Resolved.written(Period.year(before.year()));
    }
    if (now == null) {
      return Resolved.open(Type.DATE, "XXXX", Setting.NO_DATE);
    }
    Unit unit =
        before.unit() == Unit.MONTH || before.unit() == Unit.WEEK ? before.unit() : Unit.YEAR;
    return Resolved.counted(
        Period.containing(now.minusYears(1), unit), "counted from " + setting.publication());
  }

  private static String origin(Period from, boolean isTold, Setting setting) {
    return isTold ? "the date told before (" + from.value() + ")" : setting.publication();
  }

  static String missing(boolean fromStory) {
    return fromStory ? "no date is told before to count from" : Setting.NO_DATE;
  }

  /// The TIMEX3 value of a stretch nothing is known of.
  private static String gaps(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case SEASON, QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }
}
