package dragoman.calendar;

import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads all expressions of an article against one day of publication, and joins what two days
/// give.
///
/// Every meaning moves with the day of publication and never against it, so whatever holds on the
/// first and on the last possible day holds on all between.
final class Outlook {
  private Outlook() {}

  /// What each occurrence means if the article is of that day (null: of any day), in their order.
  static List<Optional<Resolved>> read(
      List<Occurrence> occurrences, @Nullable LocalDate document, DateInterval published) {
    boolean isNarrative = Narrative.is(occurrences, document);
    var story = new Story(isNarrative);
    List<Optional<Resolved>> all = new ArrayList<>(occurrences.size());
    for (int i = 0; i < occurrences.size(); i++) {
      Occurrence occurrence = occurrences.get(i);
      Resolved day = null;
      if (DayAhead.of(occurrences, i) instanceof Occurrence ahead) {
        day =
            Resolver.resolve(ahead.match(), setting(ahead, document, published, story, null))
                .orElse(null);
      }
      Setting setting = setting(occurrence, document, published, story, day);
      Optional<Resolved> resolved = Resolver.resolve(occurrence.match(), setting);
      boolean isAside = isNarrative && Narrative.isAside(occurrence);
      resolved.ifPresent(r -> tell(story, r, occurrence, isAside));
      all.add(resolved);
    }
    return all;
  }

  private static Setting setting(
      Occurrence occurrence,
      @Nullable LocalDate document,
      DateInterval published,
      Story story,
      @Nullable Resolved day) {
    int sentence = occurrence.sentence().index();
    int paragraph = occurrence.sentence().paragraph();
    return new Setting(
        document, published, story, sentence, paragraph, occurrence.direction(), day);
  }

  private static void tell(Story story, Resolved resolved, Occurrence occurrence, boolean isAside) {
    Period period = resolved.period();
    if (period != null) {
      boolean opens = occurrence.match().begin() <= 2;
      story.tell(
          new Story.Told(
              period,
              occurrence.sentence().index(),
              occurrence.sentence().paragraph(),
              opens,
              resolved.namesYear() && !isAside));
    }
  }

  /// What can be said on either day.
  static TimeExpression join(
      Occurrence occurrence, Resolved first, Resolved last, DateInterval published) {
    boolean same = first.value().equals(last.value()) && first.interval().equals(last.interval());
    DateInterval interval = same ? first.interval() : hull(first, last, published);
    return new TimeExpression(
        occurrence.match().span(),
        first.type(),
        same ? first.value() : common(first.value(), last.value()),
        interval,
        basis(first, last));
  }

  /// From the earlier beginning to the later end; open on the side where publication is.
  private static DateInterval hull(Resolved first, Resolved last, DateInterval published) {
    LocalDate earliest = first.interval().earliest();
    LocalDate latest = last.interval().latest();
    if (published.earliest() == null || published.latest() == null) {
      return DateInterval.between(
          published.earliest() == null ? null : earliest,
          published.latest() == null ? null : latest);
    }
    LocalDate begin = earlier(earliest, last.interval().earliest());
    LocalDate end = later(latest, first.interval().latest());
    return begin != null && end != null && isHeld(first, last)
        ? DateInterval.between(begin.withDayOfYear(1), end.with(TemporalAdjusters.lastDayOfYear()))
        : DateInterval.between(begin, end);
  }

  /// Whether the later day tells the earlier time: a year that is written holds what is counted
  /// ("the same days in 2019"), and any day of it can be meant.
  private static boolean isHeld(Resolved first, Resolved last) {
    LocalDate one = first.interval().earliest();
    LocalDate other = last.interval().earliest();
    return one != null && other != null && one.isAfter(other);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null ? null : one.isBefore(other) ? one : other;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null ? null : one.isAfter(other) ? one : other;
  }

  private static String basis(Resolved first, Resolved last) {
    return first.interval().isKnown() ? first.basis() : last.basis();
  }

  /// The value with an X wherever two values differ, part by part.
  private static String common(String one, String other) {
    String[] parts = one.split("-", -1);
    String[] others = other.split("-", -1);
    if (parts.length != others.length || one.length() != other.length()) {
      return one.contains("X") ? one : other.contains("X") ? other : "XXXX";
    }
    var value = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      value.append(i == 0 ? "" : "-");
      value.append(parts[i].equals(others[i]) ? parts[i] : parts[i].replaceAll("[0-9]", "X"));
    }
    return value.toString();
  }
}
