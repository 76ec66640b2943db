package dragoman.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Reads files and folders into documents, one at a time: however large a folder is, no more than
/// one document and the names in the folders on the way to it are held.
///
/// Folders are read through, in the order of their names; hidden files are skipped, links are
/// followed but never in a circle. Every file that is met comes out once, as a document or as the
/// reason why not. Safe for many threads; each stream is for one.
public final class SourceReader {
  private final FileReader files = new FileReader();

  /// What the given files and folders hold, in the order given.
  public Stream<Arrival> read(List<Path> paths) {
    return read(paths, Metadata.NONE);
  }

  /// The same, with what the user says of the articles in a CSV file (columns `file` and any of
  /// `title, author, publisher, date, language, url`). What is wrong in that file arrives first,
  /// row by row; the other rows apply.
  public Stream<Arrival> read(List<Path> paths, Path metadata) {
    return read(paths, MetadataFile.read(metadata));
  }

  private Stream<Arrival> read(List<Path> paths, Metadata metadata) {
    Set<Path> corrections = new HashSet<>(paths.stream().map(SourceReader::corrections).toList());
    Stream<Arrival> found =
        Root.of(paths).stream()
            .flatMap(root -> Walk.of(root).stream())
            .filter(visit -> !metadata.isAt(visit.path()) && !corrections.contains(visit.path()))
            .map(visit -> arrival(visit, metadata));
    return Stream.concat(metadata.problems().stream(), found);
  }

  private Arrival arrival(Visit visit, Metadata metadata) {
    if (visit.problem() != null) {
      return visit.problem();
    }
    Map<String, String> given = metadata.of(visit.path());
    return files.read(visit.path(), visit.source(), given);
  }

  /// Where corrections lie that belong to a file or folder named by the user: `corrections.ndjson`
  /// in the folder, or beside the file. They are no article.
  public static Path corrections(Path named) {
    return Files.isDirectory(named)
        ? named.resolve("corrections.ndjson")
        : named.resolveSibling("corrections.ndjson");
  }

  /// The entries of a folder that are not hidden, by name.
  static List<Path> entries(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(path -> path.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
    }
  }
}
