package dragoman.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the user says of the articles beforehand.
///
/// @param file the real path of the file that says it, if there is one
/// @param rows by real path, the value of each column that has one
/// @param problems what is wrong in the file
record Metadata(
    @Nullable Path file, Map<Path, Map<String, String>> rows, List<Unreadable> problems) {
  /// Nothing is known.
  static final Metadata NONE = new Metadata(null, Map.of(), List.of());

  /// What is said of the article at a path.
  Map<String, String> of(Path path) {
    return rows.isEmpty() ? Map.of() : rows.getOrDefault(real(path), Map.of());
  }

  /// Whether this path is the metadata file itself, which is no article.
  boolean isAt(Path path) {
    return file != null && real(path).equals(file);
  }

  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
