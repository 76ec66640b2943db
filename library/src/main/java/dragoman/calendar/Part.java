package dragoman.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// A part of a month, a year or a decade. Thirds, because "early", "mid" and "late" divide a
/// stretch in three; in a decade they overlap by a year, where writers differ.
enum Part {
  START(0, 3, 3),
  MID(1, 3, 3),
  END(2, 3, 3),
  FIRST_HALF(0, 2, 2),
  SECOND_HALF(1, 2, 2);

  private final int place;
  private final int of;
  private final int pieces;

  Part(int place, int of, int pieces) {
    this.place = place;
    this.of = of;
    this.pieces = pieces;
  }

  /// As the rule files write it: `START`, `MID`, `END`, `1-half`, `2-half`.
  static Part of(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "1-HALF" -> FIRST_HALF;
      case "2-HALF" -> SECOND_HALF;
      default -> valueOf(word);
    };
  }

  Period of(Period whole) {
    LocalDate first;
    LocalDate end;
    switch (whole.grain()) {
      case MONTH -> {
        first = day(whole, of == 2 ? place * 15 : place * 10);
        end = place == pieces - 1 ? null : day(whole, of == 2 ? 15 : (place + 1) * 10);
      }
      case DECADE -> {
        first = whole.first().plusYears(of == 2 ? place * 5L : place * 3L);
        end = whole.first().plusYears(of == 2 ? (place + 1) * 5L : place * 3L + 4);
      }
      default -> {
        long months = ChronoUnit.MONTHS.between(whole.first(), whole.last().plusDays(1));
        if (months < of) {
          return whole;
        }
        first = whole.first().plusMonths(months * place / of);
        end = whole.first().plusMonths(months * (place + 1) / of);
      }
    }
    LocalDate last = end == null || end.isAfter(whole.last()) ? whole.last() : end.minusDays(1);
    return new Period(whole.grain(), whole.value(), first, last, first + "/" + last);
  }

  private static LocalDate day(Period month, int days) {
    return month.first().plusDays(days);
  }
}
