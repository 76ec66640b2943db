package dragoman.wire.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Maps days to places on a line so that a week of talks stays readable beside a treaty of 1948:
/// stretches much longer than the time in which most happens take little room. Where nothing
/// happens in them they are breaks, where an uncertain date spans them they are squeezed;
/// everything else is to scale.
///
/// The map never turns back: a later day is never left of an earlier one.
final class TimeScale {
  private static final double SHORT = 34;
  private static final double SHORT_SHARE = 0.4;
  private static final int SHORTEST_DAYS = 21;

  private final List<LocalDate> days;
  private final double[] places;
  private final boolean[] breaks;

  /// @param spans first and last day of everything that is drawn; not empty
  TimeScale(List<Span> spans, double left, double width) {
    TreeSet<LocalDate> anchors = new TreeSet<>();
    spans.forEach(span -> anchors.addAll(List.of(span.first(), span.last())));
    days = List.copyOf(anchors);
    places = new double[days.size()];
    breaks = new boolean[days.size()];
    boolean[] isShort = new boolean[days.size()];
    long longest = Math.max(SHORTEST_DAYS, core(spans));
    long scaled = 0;
    int count = 0;
    for (int i = 1; i < days.size(); i++) {
      isShort[i] = gap(i) > longest;
      breaks[i] = isShort[i] && !isSpanned(i, spans);
      count += isShort[i] ? 1 : 0;
      scaled += isShort[i] ? 0 : gap(i);
    }
    double room = count == 0 ? 0 : Math.min(SHORT, width * SHORT_SHARE / count);
    if (scaled == 0 && count > 0) {
      room = width / count;
    }
    double perDay = scaled == 0 ? 0 : (width - count * room) / scaled;
    places[0] = days.size() == 1 ? left + width / 2 : left;
    for (int i = 1; i < places.length; i++) {
      places[i] = places[i - 1] + (isShort[i] ? room : gap(i) * perDay);
    }
  }

  /// The days of the shortest stretch in which two thirds of everything begins.
  private static long core(List<Span> spans) {
    List<LocalDate> sorted = spans.stream().map(Span::first).sorted().toList();
    int most = sorted.size() * 2 / 3;
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i + most < sorted.size(); i++) {
      shortest = Math.min(shortest, ChronoUnit.DAYS.between(sorted.get(i), sorted.get(i + most)));
    }
    return shortest;
  }

  private boolean isSpanned(int i, List<Span> spans) {
    return spans.stream()
        .anyMatch(
            span -> !span.first().isAfter(days.get(i - 1)) && !span.last().isBefore(days.get(i)));
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

  /// The first and the last day of something, both inclusive.
  record Span(LocalDate first, LocalDate last) {}

  /// Days without a break between them, between two places.
  record Stretch(LocalDate first, LocalDate last, double left, double right) {}
}
