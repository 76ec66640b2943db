package dragoman.calendar;

import dragoman.calendar.TimeExpression.Type;
import dragoman.text.DateInterval;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Says what a match means in its setting.
final class Resolver {
  private Resolver() {}

  /// Empty where the calendar has no such day ("February 30").
  static Optional<Resolved> resolve(Match match, Setting setting) {
    try {
      return Optional.of(
          switch (match.meaning()) {
            case Meaning.Point(Arguments said) -> PointReading.of(said, setting);
            case Meaning.Range(Arguments said) -> PointReading.range(said, setting);
            case Meaning.Shift shift -> CountReading.of(shift, setting);
            case Meaning.Step step -> CountReading.of(step, setting);
            case Meaning.Weekend weekend -> CountReading.of(weekend, setting);
            case Meaning.YearBefore before -> CountReading.of(before, setting);
            case Meaning.Length length -> length(length, setting);
            case Meaning.Each(Arguments said) -> each(said);
            case Meaning.Then then -> then(setting);
            case Meaning.Reference reference -> reference(reference, setting);
          });
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Resolved length(Meaning.Length length, Setting setting) {
    Resolved open =
        Resolved.open(Type.DURATION, length.unit().length(length.count()), "a length of time");
    LocalDate now = setting.document();
    if (length.bound().isEmpty() || now == null) {
      return open;
    }
    boolean isPast = length.bound().equals("past");
    LocalDate other = null;
    if (!length.count().endsWith("X")) {
      int count = new BigDecimal(length.count()).intValue();
      other = Period.shift(now, isPast ? -count : count, length.unit());
    }
    return new Resolved(
        Type.DURATION,
        open.value(),
        isPast ? DateInterval.between(other, now) : DateInterval.between(now, other),
        (isPast ? "up to " : "from ") + setting.publication(),
        null,
        false);
  }

  private static Resolved each(Arguments said) {
    String value =
        said.has("unit")
            ? Unit.of(said.word("unit", "D")).length(said.word("count", "1"))
            : said.has("weekday")
                ? "XXXX-WXX-"
                    + said.word("weekday")
                    + (said.has("daypart") ? "T" + said.word("daypart") : "")
                : said.has("month")
                    ? CalendarPoint.open(said)
                    : said.has("season")
                        ? "XXXX-" + said.word("season")
                        : "XXXX-XX-XXT" + said.word("daypart");
    return Resolved.open(Type.SET, value, "again and again");
  }

  /// The time told in this sentence or the one before; open where none is.
  private static Resolved then(Setting setting) {
    Period told = setting.story().last(setting.sentence());
    return told == null
        ? Resolved.open(
            Type.DATE,
            setting.direction() == Direction.BEHIND ? "PAST_REF" : "XXXX-XX-XX",
            CountReading.missing(true))
        : Resolved.counted(told, "the date told before (" + told.value() + ")");
  }

  private static Resolved reference(Meaning.Reference reference, Setting setting) {
    String value = reference.value();
    LocalDate now = reference.isDated() ? setting.document() : null;
    Resolved open = Resolved.open(Type.DATE, value, "relative to " + setting.publication());
    if (now == null) {
      return open;
    }
    return switch (value) {
      case "PRESENT_REF" -> open.within(now, now);
      case "PAST_REF" -> open.within(null, now);
      default -> open.within(now, null);
    };
  }
}
