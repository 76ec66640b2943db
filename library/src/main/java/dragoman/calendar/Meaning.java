package dragoman.calendar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What an expression says before anything is known about the day it counts from.
sealed interface Meaning {
  /// A stretch of the calendar or a time of day, with whatever of year, month, day, weekday,
  /// season, quarter, half, decade, century, holiday, part, clock and part of day is said.
  record Point(Arguments said) implements Meaning {}

  /// From one point of the calendar to another.
  record Range(Arguments said) implements Meaning {}

  /// So many of a unit before or after; a null count is an unknown one, and `isBack` its direction.
  record Shift(Unit unit, @Nullable BigDecimal count, boolean isBack, boolean fromStory)
      implements Meaning {}

  /// The unit itself that lies so many steps away: "last week", "this month"; `isFiscal` for a
  /// business year, whose days only its owner knows; `orNow` where the day of publication will do
  /// when none is told.
  record Step(
      Unit unit,
      int steps,
      boolean fromStory,
      boolean orNow,
      @Nullable Part part,
      String limit,
      boolean isFiscal)
      implements Meaning {}

  /// A weekend so many weeks away; `isFree` where only the grammar tells which: "the weekend".
  record Weekend(int steps, boolean isFree) implements Meaning {}

  /// The stretch a year before the one told: "the year-ago quarter", "the same period last year"; a
  /// null unit is whatever stretch was told, a null year the one before.
  record YearBefore(@Nullable Unit unit, @Nullable Integer year) implements Meaning {}

  /// A length of time; `bound` is `past` or `next` when it ends or begins now, else empty.
  record Length(Unit unit, String count, String bound) implements Meaning {}

  /// A time that comes again.
  record Each(Arguments said) implements Meaning {}

  /// The time told last: "at that time".
  record Then() implements Meaning {}

  /// `PRESENT_REF`, `PAST_REF` or `FUTURE_REF`; `isDated` where it bounds what it stands with.
  record Reference(String value, boolean isDated) implements Meaning {}

  /// @throws IllegalArgumentException when there is no such kind
  static Meaning of(String kind, Arguments said) {
    return switch (kind) {
      case "point" -> new Point(said);
      case "range" -> new Range(said);
      case "shift" -> shift(said);
      case "unit" ->
          new Step(
              Unit.of(said.word("unit", "D")),
              said.number("step"),
              said.says("anchor", "story") || said.says("anchor", "either"),
              said.says("anchor", "either"),
              said.word("part") instanceof String part ? Part.of(part) : null,
              limit(said),
              said.has("fuzzy"));
      case "weekend" -> new Weekend(said.number("step"), said.has("free"));
      case "yearbefore" ->
          new YearBefore(
              said.word("unit") instanceof String unit ? Unit.of(unit) : null,
              said.has("year") ? Integer.valueOf(said.number("year")) : null);
      case "length" ->
          new Length(
              Unit.of(said.word("unit", "D")), said.word("count", "1"), said.word("bound", ""));
      case "each" -> new Each(said);
      case "then" -> new Then();
      case "ref" -> new Reference(said.word("value", "PRESENT_REF"), !said.has("date"));
      default -> throw new IllegalArgumentException("no kind of meaning is called " + kind);
    };
  }

  private static String limit(Arguments said) {
    return said.has("until") ? "until" : said.has("since") ? "since" : "";
  }

  private static Shift shift(Arguments said) {
    boolean isBack = said.word("count", said.word("way", "")).startsWith("-");
    String count = said.word("count", isBack ? "-1" : "1");
    return new Shift(
        Unit.of(said.word("unit", "D")),
        count.endsWith("X") ? null : new BigDecimal(count),
        isBack,
        said.says("anchor", "story"));
  }
}
