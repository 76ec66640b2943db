package dragoman.wire.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// Maps days to places on a line so that a week of talks stays readable beside a treaty of 1948:
/// long stretches in which nothing happens are drawn as short breaks, everything else is to scale.
///
/// The map never turns back: a later day is never left of an earlier one.
final class TimeScale {
  private static final double BREAK = 34;
  private static final double BREAKS_SHARE = 0.35;
  private static final int SHORTEST_BREAK_DAYS = 21;

  private final List<LocalDate> days;
  private final double[] places;
  private final boolean[] breaks;

  /// @param anchors the days at which something begins or ends; not empty
  TimeScale(Collection<LocalDate> anchors, double left, double width) {
    days = List.copyOf(new TreeSet<>(anchors));
    places = new double[days.size()];
    breaks = new boolean[days.size()];
    long threshold = threshold(anchors);
    long scaled = 0;
    int broken = 0;
    for (int i = 1; i < days.size(); i++) {
      breaks[i] = gap(i) > threshold;
      broken += breaks[i] ? 1 : 0;
      scaled += breaks[i] ? 0 : gap(i);
    }
    double breakWidth = broken == 0 ? 0 : Math.min(BREAK, width * BREAKS_SHARE / broken);
    if (scaled == 0 && broken > 0) {
      breakWidth = width / broken;
    }
    double perDay = scaled == 0 ? 0 : (width - broken * breakWidth) / scaled;
    places[0] = days.size() == 1 ? left + width / 2 : left;
    for (int i = 1; i < places.length; i++) {
      places[i] = places[i - 1] + (breaks[i] ? breakWidth : gap(i) * perDay);
    }
  }

  /// A stretch longer than a quarter of the time in which four fifths of everything lie.
  private static long threshold(Collection<LocalDate> anchors) {
    List<LocalDate> sorted = anchors.stream().sorted().toList();
    LocalDate low = sorted.get(sorted.size() / 10);
    LocalDate high = sorted.get(sorted.size() - 1 - sorted.size() / 10);
    return Math.max(SHORTEST_BREAK_DAYS, ChronoUnit.DAYS.between(low, high) / 4);
  }

  private long gap(int i) {
    return ChronoUnit.DAYS.between(days.get(i - 1), days.get(i));
  }

  double place(LocalDate day) {
    if (!day.isAfter(days.getFirst())) {
      return places[0];
    }
    for (int i = 1; i < places.length; i++) {
      if (!day.isAfter(days.get(i))) {
        double share = (double) ChronoUnit.DAYS.between(days.get(i - 1), day) / gap(i);
        return places[i - 1] + share * (places[i] - places[i - 1]);
      }
    }
    return places[places.length - 1];
  }

  /// The stretches without a break, in order.
  List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= places.length; i++) {
      if (i == places.length || breaks[i]) {
        stretches.add(new Stretch(days.get(first), days.get(i - 1), places[first], places[i - 1]));
        first = i;
      }
    }
    return stretches;
  }

  /// Days that are drawn to scale between two places.
  record Stretch(LocalDate first, LocalDate last, double left, double right) {}
}
