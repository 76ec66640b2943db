package dragoman.view;

import dragoman.situation.Outcome;
import dragoman.situation.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What became of what each source foresaw, in counts: whoever expected it, else the article's
/// outlet. What is not resolved is not counted.
public record TrackRecord(List<Entry> entries) {
  public TrackRecord {
    entries = List.copyOf(entries);
  }

  public static TrackRecord of(Situation situation, Directory directory) {
    Map<String, Map<Outcome.Kind, Integer>> counts = new LinkedHashMap<>();
    for (Outcome outcome : situation.expectations()) {
      if (outcome.kind() != Outcome.Kind.OPEN) {
        String holder = outcome.expectation().holder();
        String name =
            holder == null
                ? directory.origin(outcome.expectation().passage().article())
                : directory.name(holder);
        counts
            .computeIfAbsent(name, n -> new EnumMap<>(Outcome.Kind.class))
            .merge(outcome.kind(), 1, Integer::sum);
      }
    }
    List<Entry> entries = new ArrayList<>();
    counts.forEach((name, record) -> entries.add(new Entry(name, record)));
    entries.sort(Comparator.comparingInt(entry -> -entry.resolved()));
    return new TrackRecord(entries);
  }

  /// @param name whose record it is
  /// @param counts resolved expectations by outcome
  public record Entry(String name, Map<Outcome.Kind, Integer> counts) {
    public Entry {
      counts = Map.copyOf(counts);
    }

    public int resolved() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// "3 resolved: 2 came true, 1 did not come true".
    public String words() {
      List<String> parts = new ArrayList<>();
      for (Outcome.Kind kind : Outcome.Kind.values()) {
        Integer count = counts.get(kind);
        if (count != null) {
          parts.add(count + " " + Wording.of(kind).toLowerCase(Locale.ROOT));
        }
      }
      return resolved() + " resolved: " + String.join(", ", parts);
    }
  }
}
