package dragoman.situation;

import dragoman.actor.Office;
import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// When the people who are called by a post are said to have held it: in the years the text gives,
/// else when the article that calls them so appeared. Mutable while people are merged.
final class Terms {
  private final Map<Bundle, Map<String, Set<DateInterval>>> held = new HashMap<>();
  private final Map<Bundle, Map<String, Set<Integer>>> told = new HashMap<>();

  /// @param post the post with its state
  void add(Bundle holder, String post, Office office, LocalActor member) {
    of(held, holder, post).add(office.held());
    LocalDate latest = ReadingOrder.latest(member.reading());
    LocalDate earliest = ReadingOrder.earliest(member.reading());
    if (!office.held().isKnown()
        && latest != null
        && earliest != null
        && latest.getYear() == earliest.getYear()) {
      of(told, holder, post).add(latest.getYear());
    }
  }

  /// Those who can have held the post when an article appeared; of several the one who is called by
  /// it in an article of the same year.
  List<Bundle> at(List<Bundle> holders, String post, LocalActor member) {
    DateInterval when = member.reading().chronology().published().value();
    List<Bundle> possible =
        holders.stream()
            .filter(holder ->
                of(held, holder, post).isEmpty()
                    || of(held, holder, post).stream().anyMatch(term -> isIn(term, when)))
            .toList();
    LocalDate latest = when.latest();
    List<Bundle> current =
        latest == null
            ? List.of()
            : possible.stream()
                .filter(holder ->
                    of(told, holder, post).contains(latest.getYear())
                        || of(held, holder, post).stream()
                            .anyMatch(term -> term.isKnown() && term.overlaps(when)))
                .toList();
    return current.size() == 1 ? current : possible;
  }

  private static boolean isIn(DateInterval term, DateInterval when) {
    return !term.isKnown() || term.overlaps(when);
  }

  private static <T> Set<T> of(Map<Bundle, Map<String, Set<T>>> all, Bundle holder, String post) {
    return all.computeIfAbsent(holder, _ -> new HashMap<>())
        .computeIfAbsent(post, _ -> new HashSet<>());
  }
}
