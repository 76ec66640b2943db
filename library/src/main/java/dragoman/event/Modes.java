package dragoman.event;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The modes of PLOVER 2.0 with their intensity, and the CAMEO code of a type and mode, from
/// `modes.tsv`. Thread-safe.
public final class Modes {
  private record Entry(double intensity, String cameo) {}

  private final Map<String, Entry> entries = new HashMap<>();

  public Modes() {
    for (Rules.Line line : Rules.of("modes.tsv", 4)) {
      entries.put(
          line.column(0) + " " + line.column(1),
          new Entry(Double.parseDouble(line.column(2)), line.column(3)));
    }
  }

  /// From -10 (conflict) to +10 (cooperation): that of the mode, of the type where it has none.
  public double intensity(EventType type, @Nullable String mode) {
    return entry(type, mode).intensity();
  }

  /// The most specific CAMEO code that holds for every event of the type and mode.
  public String cameo(EventType type, @Nullable String mode) {
    return entry(type, mode).cameo();
  }

  private Entry entry(EventType type, @Nullable String mode) {
    Entry entry = entries.get(type + " " + (mode == null ? "-" : mode));
    if (entry == null) {
      throw new NoSuchElementException("no mode " + mode + " of " + type);
    }
    return entry;
  }
}
