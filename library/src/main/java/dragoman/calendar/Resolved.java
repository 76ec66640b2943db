package dragoman.calendar;

import dragoman.calendar.TimeExpression.Type;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an expression means once counted from a day.
///
/// @param period the stretch of the calendar it names, where it names one
/// @param namesYear whether the text itself says the year
record Resolved(
    Type type,
    String value,
    DateInterval interval,
    String basis,
    @Nullable Period period,
    boolean namesYear) {
  static Resolved written(Period period) {
    return new Resolved(Type.DATE, period.value(), period.interval(), "as written", period, true);
  }

  static Resolved counted(Period period, String basis) {
    return new Resolved(Type.DATE, period.value(), period.interval(), basis, period, false);
  }

  /// Counted from a date whose year the text says.
  static Resolved inScene(Period period, String basis) {
    return new Resolved(Type.DATE, period.value(), period.interval(), basis, period, true);
  }

  /// A value with gaps, for want of a day to count from.
  static Resolved open(Type type, String value, String basis) {
    return new Resolved(type, value, DateInterval.UNKNOWN, basis, null, false);
  }

  Resolved within(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return new Resolved(
        type, value, DateInterval.between(earliest, latest), basis, period, namesYear);
  }
}
