package dragoman.wire.page;

import dragoman.view.DateWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where the axis is labelled: at round days, as many as have room, the latest first.
record TimeTicks(List<Tick> ticks) {
  private static final double ROOM = 84;
  private static final double PIXELS_PER_LETTER = 6.6;

  TimeTicks {
    ticks = List.copyOf(ticks);
  }

  static TimeTicks of(TimeScale scale, double right) {
    List<Tick> wanted = new ArrayList<>();
    for (TimeScale.Stretch stretch : scale.stretches().reversed()) {
      if (stretch.right() - stretch.left() < ROOM) {
        wanted.add(endpoint(stretch));
      } else {
        wanted.addAll(inside(stretch, scale));
      }
    }
    List<Tick> kept = new ArrayList<>();
    for (Tick tick : wanted) {
      if (tick.end() <= right && kept.stream().noneMatch(tick::touches)) {
        kept.add(tick);
      }
    }
    kept.sort(Comparator.comparingDouble(Tick::place));
    return new TimeTicks(kept);
  }

  private static Tick endpoint(TimeScale.Stretch stretch) {
    long length = ChronoUnit.DAYS.between(stretch.first(), stretch.last());
    String label =
        length > 300
            ? String.valueOf(stretch.first().getYear())
            : length > 25 ? shortMonth(stretch.first()) : shortDay(stretch.first());
    return new Tick((stretch.left() + stretch.right()) / 2, label);
  }

  private static List<Tick> inside(TimeScale.Stretch stretch, TimeScale scale) {
    double perDay =
        (stretch.right() - stretch.left())
            / ChronoUnit.DAYS.between(stretch.first(), stretch.last());
    List<Tick> ticks = new ArrayList<>();
    for (Step step : Step.values()) {
      if (step.days * perDay >= ROOM || step == Step.DECADE) {
        LocalDate day = step.atOrAfter(stretch.first());
        while (!day.isAfter(stretch.last())) {
          ticks.add(new Tick(scale.place(day), step.label(day)));
          day = step.atOrAfter(day.plusDays(1));
        }
        break;
      }
    }
    if (ticks.isEmpty()) {
      ticks.add(new Tick(stretch.left(), shortDay(stretch.first())));
    }
    return ticks;
  }

  private static String shortDay(LocalDate day) {
    return day.getDayOfMonth() + " " + shortMonth(day);
  }

  private static String shortMonth(LocalDate day) {
    return DateWords.month(day).substring(0, 3) + " " + day.getYear();
  }

  /// A labelled place; the label is centred.
  record Tick(double place, String label) {
    private double begin() {
      return place - label.length() * PIXELS_PER_LETTER / 2 - 5;
    }

    private double end() {
      return place + label.length() * PIXELS_PER_LETTER / 2 + 5;
    }

    private boolean touches(Tick other) {
      return begin() < other.end() && other.begin() < end();
    }
  }

  /// How far apart labels stand.
  private enum Step {
    DAY(1),
    WEEK(7),
    MONTH(30),
    QUARTER(91),
    YEAR(365),
    DECADE(3652);

    private final int days;

    Step(int days) {
      this.days = days;
    }

    /// The first round day not before `day`.
    LocalDate atOrAfter(LocalDate day) {
      LocalDate round = day;
      while (!isRound(round)) {
        round = round.plusDays(1);
      }
      return round;
    }

    private boolean isRound(LocalDate day) {
      return switch (this) {
        case DAY -> true;
        case WEEK -> day.getDayOfWeek().getValue() == 1;
        case MONTH -> day.getDayOfMonth() == 1;
        case QUARTER -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
        case YEAR -> day.getDayOfYear() == 1;
        case DECADE -> day.getDayOfYear() == 1 && day.getYear() % 10 == 0;
      };
    }

    String label(LocalDate day) {
      return switch (this) {
        case DAY, WEEK -> shortDay(day);
        case MONTH, QUARTER -> shortMonth(day);
        case YEAR, DECADE -> String.valueOf(day.getYear());
      };
    }
  }
}
