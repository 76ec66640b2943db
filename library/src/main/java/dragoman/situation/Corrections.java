package dragoman.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The corrections a person gave, in their order. The same line twice counts once.
public record Corrections(List<Line> lines) {
  public static final Corrections NONE = new Corrections(List.of());

  public Corrections {
    List<Line> once = new ArrayList<>();
    for (Line line : lines) {
      if (once.stream().noneMatch(other -> Objects.equals(other.what(), line.what()))) {
        once.add(line);
      }
    }
    lines = List.copyOf(once);
  }

  /// @param where the file and the line, for the import report
  public record Line(String where, Correction what) {}
}
