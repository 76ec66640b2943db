package dragoman.situation;

import dragoman.reading.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The order in which articles came out, as far as is known: by the last day each can have
/// appeared, then by the first, then by source. An article without any date comes last.
final class ReadingOrder {
  private static final Comparator<Reading> BY_PUBLICATION =
      Comparator.comparing((Reading reading) -> orFuture(latest(reading)))
          .thenComparing(reading -> orFuture(earliest(reading)))
          .thenComparing(reading -> reading.article().source())
          .thenComparing(reading -> reading.article().id());

  private ReadingOrder() {}

  static List<Reading> sorted(List<Reading> readings) {
    return readings.stream().sorted(BY_PUBLICATION).toList();
  }

  static @Nullable LocalDate earliest(Reading reading) {
    return reading.chronology().published().value().earliest();
  }

  static @Nullable LocalDate latest(Reading reading) {
    return reading.chronology().published().value().latest();
  }

  private static LocalDate orFuture(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }
}
