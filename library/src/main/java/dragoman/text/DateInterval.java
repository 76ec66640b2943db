package dragoman.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When something was, never more precisely than is known: the first and the last day it can have
/// been, both inclusive, and the same as written in EDTF (ISO 8601-2:2019), for example
/// `2019-04-25`, `2018-05`, `2018-21`, `1948~`, `2018-08-15/2018-08-31`, `../2019-04-24`.
///
/// An unknown bound is null; [#UNKNOWN] has neither. Invariant: `earliest <= latest` where both are
/// known.
public record DateInterval(@Nullable LocalDate earliest, @Nullable LocalDate latest, String edtf) {
  /// Nothing is known: EDTF's empty-to-empty interval.
  public static final DateInterval UNKNOWN = new DateInterval(null, null, "/");

  public DateInterval {
    if (earliest != null && latest != null && earliest.isAfter(latest)) {
      throw new IllegalArgumentException(
          "an interval cannot begin after its end: " + earliest + " > " + latest);
    }
    if (edtf.isBlank()) {
      throw new IllegalArgumentException("an interval needs its EDTF form");
    }
  }

  public static DateInterval day(LocalDate day) {
    return new DateInterval(day, day, day.toString());
  }

  /// All that is known is that it lies between two days, both inclusive; EDTF `begin/end`, with
  /// `..` for an open side.
  public static DateInterval between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    if (earliest == null && latest == null) {
      return UNKNOWN;
    }
    if (earliest != null && earliest.equals(latest)) {
      return day(earliest);
    }
    return new DateInterval(
        earliest,
        latest,
        (earliest == null ? ".." : earliest) + "/" + (latest == null ? ".." : latest));
  }

  public boolean isKnown() {
    return earliest != null || latest != null;
  }

  /// Whether it is one certain day.
  public boolean isDay() {
    return earliest != null && earliest.equals(latest);
  }

  /// Whether some day lies in both.
  public boolean overlaps(DateInterval other) {
    return (earliest == null || other.latest == null || !earliest.isAfter(other.latest))
        && (latest == null || other.earliest == null || !latest.isBefore(other.earliest));
  }

  /// The days that lie in both. Where one lies within the other, it is that one.
  ///
  /// @throws IllegalArgumentException when no day does
  public DateInterval shared(DateInterval other) {
    LocalDate from = later(earliest, other.earliest);
    LocalDate to = earlier(latest, other.latest);
    for (DateInterval same : List.of(this, other)) {
      if (Objects.equals(from, same.earliest) && Objects.equals(to, same.latest)) {
        return same;
      }
    }
    return between(from, to);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isAfter(b) ? a : b;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }
}
