package dragoman.calendar;

import dragoman.calendar.TimeExpression.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Resolves points of the calendar that lean on a date told before: "May of that year", "the
/// following Friday", "that night", "on the 15th".
final class ToldReading {
  private ToldReading() {}

  /// What the dates told before settle, or null.
  static @Nullable Resolved of(Arguments said, String side, Setting setting) {
    return switch (side) {
      case "after" -> after(said, setting);
      case "toldyear" -> inToldYear(said, setting);
      case "told", "toldday", "toldnext", "toldlast" -> beside(said, side, setting);
      case "" -> inScene(said, setting);
      default -> null;
    };
  }

  /// Whether a side says where something lies as seen from a date told before.
  static boolean besides(String side) {
    return side.startsWith("told") && !side.equals("toldyear");
  }

  /// The end of a stretch whose beginning was just told: "from April 3 to May 5".
  private static @Nullable Resolved after(Arguments said, Setting setting) {
    Period begun = setting.story().begun(setting.sentence());
    Period end = begun == null ? null : new Recurring.Yearly(said).firstFrom(begun.first());
    return begun == null || end == null
        ? null
        : Resolved.counted(end, "the first one from" + told(begun));
  }

  /// "in May of that year".
  private static @Nullable Resolved inToldYear(Arguments said, Setting setting) {
    Period year = setting.story().year(setting.sentence());
    Period period = year == null ? null : new Recurring.Yearly(said).in(year.first().getYear());
    return year == null || period == null ? null : Resolved.inScene(period, "year of" + told(year));
  }

  /// A quarter is of the year of the quarter told before, which need not have said it ("next
  /// quarter"), so what follows borrows no year from it.
  private static @Nullable Resolved inScene(Arguments said, Setting setting) {
    Period quarter =
        said.has("quarter") ? setting.story().stretch(Unit.QUARTER, setting.sentence()) : null;
    Period scene =
        quarter == null ? setting.story().scene(setting.sentence(), setting.paragraph()) : quarter;
    var yearly = new Recurring.Yearly(said);
    if (scene != null && setting.direction() != Direction.AHEAD) {
      Period told =
          scene.grain() == Unit.YEAR
              ? yearly.in(scene.first().getYear())
              : yearly.nearest(scene.first());
      if (told != null
          && (setting.document() == null || !told.first().isAfter(setting.document()))) {
        String basis = "year of" + told(scene);
        return quarter == null ? Resolved.inScene(told, basis) : Resolved.counted(told, basis);
      }
    }
    return null;
  }

  /// "That summer", "the following Friday", "the previous December"; open where nothing is told to
  /// count from, but for what was before, which then is before the publication.
  private static @Nullable Resolved beside(Arguments said, String side, Setting setting) {
    Recurring recurring =
        said.has("weekday")
            ? new Recurring.Weekly(said.number("weekday"))
            : new Recurring.Yearly(said);
    Unit unit = said.has("weekday") ? Unit.DAY : said.has("month") ? Unit.MONTH : Unit.SEASON;
    Period from = setting.story().anchor(unit, setting.sentence());
    if (from == null || unit == Unit.DAY && from.grain().compareTo(Unit.WEEK) > 0) {
      boolean isOfNow =
          side.equals("toldlast")
              || side.equals("toldnext") && setting.direction() == Direction.AHEAD;
      return from == null && isOfNow
          ? null
          : Resolved.open(Type.DATE, CalendarPoint.open(said), CountReading.missing(true));
    }
    Period period =
        switch (side) {
          case "toldnext" -> recurring.firstComing(from.last());
          case "toldlast" -> recurring.lastOver(from.first());
          default ->
              unit == Unit.DAY || from.grain() == Unit.YEAR
                  ? recurring.in(recurring.cycle(from.first()))
                  : recurring.nearest(from.first());
        };
    return period == null ? null : Resolved.inScene(period, "counted from" + told(from));
  }

  /// The day of "that night", "the next morning"; open where no day is told, but for what is of the
  /// day of the news ("toldday").
  static Resolved day(String side, Setting setting) {
    Period from = setting.story().anchor(Unit.DAY, setting.sentence());
    LocalDate now = setting.document();
    if (from == null || from.grain() != Unit.DAY) {
      if (side.equals("toldday") && now != null) {
        return Resolved.counted(Period.day(now), "counted from " + setting.publication());
      }
      return Resolved.open(Type.TIME, "XXXX-XX-XX", CountReading.missing(true));
    }
    int days = side.equals("toldnext") ? 1 : side.equals("toldlast") ? -1 : 0;
    return Resolved.counted(Period.day(from.first().plusDays(days)), "counted from" + told(from));
  }

  /// "On the 15th": of the month told, else the one that the direction chooses.
  static Resolved dayOfMonth(Arguments said, Setting setting) {
    var monthly = new Recurring.Monthly(said.number("day"));
    Period from = setting.story().anchor(Unit.MONTH, setting.sentence());
    if (from != null && from.grain().compareTo(Unit.MONTH) <= 0) {
      Period period = monthly.in(monthly.cycle(from.first()));
      if (period != null) {
        return Resolved.inScene(period, "month of" + told(from));
      }
    }
    LocalDate now = setting.document();
    Period period = now == null ? null : PointReading.pick(monthly, "", setting.direction(), now);
    return period == null
        ? Resolved.open(
            Type.DATE,
            String.format(java.util.Locale.ROOT, "XXXX-XX-%02d", said.number("day")),
            Setting.NO_DATE)
        : Resolved.counted(period, PointReading.basis("", setting));
  }

  private static String told(Period period) {
    return " the date told before (" + period.value() + ")";
  }
}
