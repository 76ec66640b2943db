package dragoman.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The days of `holidays.txt`.
final class Holidays {
  private Holidays() {}

  /// A rule for each, by itself and with a year; `firstOrder` is the place of the first.
  static List<Rule> rules(int firstOrder, Lexicon lexicon) {
    List<Rule> rules = new ArrayList<>();
    for (String line : Lines.of("holidays.txt")) {
      if (line.isEmpty()) {
        continue;
      }
      String[] parts = line.split(" = ", 2);
      if (parts.length < 2) {
        throw new IllegalStateException("holidays.txt: expected \"name = day\": " + line);
      }
      in(parts[1], 2000);
      var sequences = new PatternReader(lexicon, Map.of()).read(parts[0] + " ((of|,)? <year>)?");
      rules.add(
          new Rule(
              "holiday " + parts[0],
              firstOrder + rules.size(),
              sequences,
              List.of(Guard.CAPITALISED),
              "point",
              Map.of("year", "$year", "holiday", parts[1]),
              List.of(parts[1])));
    }
    return rules;
  }

  /// The day in a year, as `holidays.txt` writes it.
  static LocalDate in(String day, int year) {
    if (day.startsWith("easter")) {
      String offset = day.substring("easter".length());
      return easter(year).plusDays(offset.isEmpty() ? 0 : Integer.parseInt(offset));
    }
    String[] parts = day.split(" ", -1);
    if (parts.length == 3) {
      return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
          .with(
              TemporalAdjusters.dayOfWeekInMonth(
                  Integer.parseInt(parts[2]), DayOfWeek.of(Integer.parseInt(parts[1]))));
    }
    String[] date = day.split("-", -1);
    return LocalDate.of(year, Integer.parseInt(date[0]), Integer.parseInt(date[1]));
  }

  /// Gregorian Easter by the anonymous algorithm (Meeus, Jones, Butcher).
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int leap = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - leap + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
