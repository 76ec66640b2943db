package dragoman.calendar;

import dragoman.calendar.TimeExpression.Type;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Resolves [Meaning.Point] and [Meaning.Range].
final class PointReading {
  /// Days, about three weeks.
  private static final int NEAR = 21;

  private PointReading() {}

  static Resolved of(Arguments said, Setting setting) {
    if (said.has("clock") || said.has("daypart")) {
      return timeOfDay(said, setting);
    }
    Resolved date = date(said, setting);
    LocalDate now = setting.document();
    Period period = date.period();
    if (said.has("until") && period != null && now != null && within(now, period)) {
      return date.within(period.first(), now);
    }
    return date;
  }

  private static boolean within(LocalDate day, Period period) {
    return !day.isBefore(period.first()) && !day.isAfter(period.last());
  }

  private static Resolved date(Arguments said, Setting setting) {
    Period era = CalendarPoint.era(said);
    if (era != null) {
      return Resolved.written(era);
    }
    if (said.has("year")) {
      int year = said.number("year");
      boolean isBefore = said.has("before") && said.number("before") < said.number("month");
      return Resolved.written(CalendarPoint.of(said, isBefore ? year - 1 : year));
    }
    String side = said.word("side", "");
    if (said.has("weekday") && !said.has("day")) {
      Resolved told = ToldReading.besides(side) ? ToldReading.of(said, side, setting) : null;
      return told == null ? weekday(said, setting) : told;
    }
    if (said.has("day") && !said.has("month")) {
      return ToldReading.dayOfMonth(said, setting);
    }
    Resolved told = ToldReading.of(said, side, setting);
    return told == null ? byPublication(said, side, setting) : told;
  }

  private static Resolved byPublication(Arguments said, String side, Setting setting) {
    var yearly = new Recurring.Yearly(said.without("fuzzy"));
    LocalDate now = setting.document();
    if (now == null) {
      return Resolved.open(Type.DATE, CalendarPoint.open(said), "no year: " + Setting.NO_DATE);
    }
    Period period = pick(yearly, side, setting.direction(), now);
    if (period == null) {
      return Resolved.open(
          Type.DATE, CalendarPoint.open(said), "no such day near the publication date");
    }
    Period named = said.has("fuzzy") ? CalendarPoint.of(said, period.first().getYear()) : period;
    return Resolved.counted(named, basis(side, setting));
  }

  /// "Last Thursday", told on a Friday, is not the day before: that one is "Thursday" or
  /// "yesterday".
  private static Resolved weekday(Arguments said, Setting setting) {
    LocalDate now = setting.document();
    if (now == null) {
      return Resolved.open(Type.DATE, CalendarPoint.open(said), "weekday: " + Setting.NO_DATE);
    }
    var weekly = new Recurring.Weekly(said.number("weekday"));
    String side = said.word("side", "");
    Direction direction =
        setting.direction() == Direction.UNKNOWN ? Direction.BEHIND : setting.direction();
    Period period = pick(weekly, side, direction, now);
    if (period == null) {
      throw new IllegalStateException("every week has its days");
    }
    boolean isDayBefore = period.first().equals(now.minusDays(1));
    if (side.equals("last") && isDayBefore && !said.has("daypart")) {
      period = Period.day(now.minusDays(8));
    }
    String way =
        period.first().isAfter(now) ? "after" : period.first().equals(now) ? "of" : "before";
    return Resolved.counted(period, "weekday " + way + " " + setting.publication());
  }

  static @Nullable Period pick(
      Recurring recurring, String side, Direction direction, LocalDate now) {
    return switch (side) {
      case "last", "toldlast" -> recurring.lastOver(now);
      case "next", "toldnext" -> recurring.firstComing(now);
      case "this" -> recurring.in(recurring.cycle(now));
      case "lastyear", "lastweek" -> recurring.in(recurring.cycle(now) - 1);
      case "nextyear", "nextweek" -> recurring.in(recurring.cycle(now) + 1);
      default ->
          switch (direction) {
            case BEHIND -> close(recurring, recurring.lastBy(now), now);
            case AHEAD -> close(recurring, recurring.firstFrom(now), now);
            case EITHER, UNKNOWN -> recurring.nearest(now);
          };
    };
  }

  /// A day of the year that is all but a year away is rather the one a few days to the other side,
  /// whatever the tense: nobody names so distant a day without its year.
  private static @Nullable Period close(
      Recurring recurring, @Nullable Period chosen, LocalDate now) {
    if (!(recurring instanceof Recurring.Yearly)
        || chosen == null
        || chosen.grain() != Unit.DAY
        || Math.abs(ChronoUnit.DAYS.between(chosen.first(), now)) < 365 - NEAR) {
      return chosen;
    }
    return recurring.nearest(now);
  }

  static String basis(String side, Setting setting) {
    if (!side.isEmpty() && !side.equals("told")) {
      return "counted from " + setting.publication();
    }
    return switch (setting.direction()) {
      case BEHIND -> "the last one by " + setting.publication();
      case AHEAD -> "the first one from " + setting.publication();
      case EITHER, UNKNOWN -> "the one nearest to " + setting.publication();
    };
  }

  private static Resolved timeOfDay(Arguments said, Setting setting) {
    Resolved day = dayOf(said, setting);
    String time =
        said.word("clock") instanceof String clock
            ? "T"
                + hours(clock, said.word("ampm", ""))
                + (said.says("zone", "Z") && !said.has("offset") ? "Z" : "")
            : "T" + said.word("daypart");
    return new Resolved(
        Type.TIME, day.value() + time, day.interval(), day.basis(), day.period(), false);
  }

  private static Resolved dayOf(Arguments said, Setting setting) {
    if (said.has("month") || said.has("weekday")) {
      return date(said, setting);
    }
    if (setting.day() != null) {
      return setting.day();
    }
    String side = said.word("side", "");
    if (ToldReading.besides(side)) {
      return ToldReading.day(side, setting);
    }
    Period told = side.isEmpty() ? setting.story().day(setting.sentence()) : null;
    if (told != null) {
      return Resolved.counted(told, "the day told before (" + told.value() + ")");
    }
    LocalDate now = setting.document();
    if (now == null) {
      return Resolved.open(Type.TIME, "XXXX-XX-XX", Setting.NO_DATE);
    }
    int days = side.equals("yesterday") ? -1 : side.equals("tomorrow") ? 1 : 0;
    return Resolved.counted(
        Period.day(now.plusDays(days)), "counted from " + setting.publication());
  }

  private static String hours(String clock, String half) {
    String[] parts = (clock.contains(":") ? clock : clock + ":00").split(":", -1);
    int hour = Integer.parseInt(parts[0]);
    if (hour < 12 && (half.equals("PM") || half.equals("AF") || half.equals("EV"))) {
      hour += 12;
    } else if (half.equals("AM") && hour == 12) {
      hour = 0;
    }
    return (hour < 10 ? "0" : "") + hour + ":" + parts[1];
  }

  /// A range, whose end borrows from its beginning what it does not say.
  static Resolved range(Arguments said, Setting setting) {
    Resolved from = of(said, setting);
    Period begin = from.period();
    if (begin == null) {
      return from;
    }
    Arguments end = endOf(said);
    int year = endYear(said, begin.first().getYear());
    Period last = CalendarPoint.of(end, year);
    if (last.last().isBefore(begin.first())) {
      last = CalendarPoint.of(end, year + 1);
    }
    if (last.last().isBefore(begin.first())) {
      return from;
    }
    String value = begin.value() + "/" + last.value();
    var whole = new Period(begin.grain(), value, begin.first(), last.last(), value);
    return new Resolved(Type.DATE, value, whole.interval(), from.basis(), whole, from.namesYear());
  }

  /// Two figures are of the century in which the range begins: "1914-18"; or of the next.
  private static int endYear(Arguments said, int begin) {
    if (said.has("endyy")) {
      int year = begin / 100 * 100 + said.number("endyy") % 100;
      return year < begin ? year + 100 : year;
    }
    return said.has("endyear") ? said.number("endyear") : begin;
  }

  private static Arguments endOf(Arguments said) {
    var values = new java.util.HashMap<>(said.values());
    for (String key : java.util.List.of("year", "month", "day")) {
      String end = said.word("end" + key);
      if (end != null) {
        values.put(key, end);
      }
    }
    return new Arguments(values);
  }
}
