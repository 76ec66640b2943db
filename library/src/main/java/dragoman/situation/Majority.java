package dragoman.situation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts values as they come and knows the most frequent one; of equals the one that was ahead
/// first.
final class Majority {
  private final Map<String, Integer> counts = new HashMap<>();
  private @Nullable String most;

  /// @param value not counted where null
  void add(@Nullable String value) {
    if (value != null) {
      int count = counts.merge(value, 1, Integer::sum);
      if (most == null || count > counts.getOrDefault(most, 0)) {
        most = value;
      }
    }
  }

  /// Null where nothing was counted.
  @Nullable String most() {
    return most;
  }
}
