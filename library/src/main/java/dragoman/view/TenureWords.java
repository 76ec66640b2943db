package dragoman.view;

import dragoman.text.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// For how long an office was held, in words: "2001–2006", "since 2014", "until 2006"; or when it
/// is known to have been held, "current in 2018 and 2019".
final class TenureWords {
  private TenureWords() {}

  /// @param held known
  static String of(DateInterval held) {
    LocalDate first = held.earliest();
    LocalDate last = held.latest();
    if (first == null) {
      return last == null ? "" : "until " + last.getYear();
    }
    if (last == null) {
      return "since " + first.getYear();
    }
    return first.getYear() == last.getYear()
        ? String.valueOf(first.getYear())
        : first.getYear() + "–" + last.getYear();
  }

  /// Years in which it was held; empty for none. Three or more in a row are a stretch.
  static String current(Collection<Integer> years) {
    List<Integer> sorted = List.copyOf(new TreeSet<>(years));
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < sorted.size(); ) {
      int end = i;
      while (end + 1 < sorted.size() && sorted.get(end + 1) == sorted.get(end) + 1) {
        end++;
      }
      if (end - i < 2) {
        parts.add(String.valueOf(sorted.get(i)));
        i++;
      } else {
        parts.add(sorted.get(i) + "–" + sorted.get(end));
        i = end + 1;
      }
    }
    return parts.isEmpty() ? "" : "current in " + Wording.list(parts);
  }
}
