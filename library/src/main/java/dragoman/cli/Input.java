package dragoman.cli;

import dragoman.Dragoman;
import dragoman.source.SourceReader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The articles a command reads: the options that all commands share.
final class Input {
  @Parameters(
      paramLabel = "ARTICLES",
      arity = "1..*",
      description = "Files and folders (searched recursively): .txt and .html.")
  private List<Path> paths = List.of();

  @Option(
      names = "--metadata",
      paramLabel = "CSV",
      description =
          "What is known of the articles: a header row with the column 'file' and any of title,"
              + " author, publisher, date, language, url. It wins over what is found.")
  private @Nullable Path metadata;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read side by side (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  Dragoman.Collected collect() {
    var sources = new SourceReader();
    return Dragoman.collect(
        (metadata == null ? sources.read(paths) : sources.read(paths, metadata)).iterator());
  }

  int threads() {
    return Math.max(1, threads);
  }
}
