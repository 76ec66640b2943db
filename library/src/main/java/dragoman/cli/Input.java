package dragoman.cli;

import dragoman.Dragoman;
import dragoman.language.ParserChoice;
import dragoman.source.SourceReader;
import java.nio.file.Files;
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

  @Option(
      names = "--parser",
      paramLabel = "NAME",
      converter = ParserName.class,
      description =
          "Which parser finds the grammar: dragoman (the default) or corenlp, Stanford's own,"
              + " slower, to compare with.")
  private ParserChoice parser = ParserChoice.DRAGOMAN;

  Dragoman.Collected collect() {
    var sources = new SourceReader();
    return Dragoman.collect(
        (metadata == null ? sources.read(paths) : sources.read(paths, metadata)).iterator());
  }

  /// The files of corrections that lie in the folders and beside the files named.
  List<Path> beside() {
    return paths.stream()
        .map(SourceReader::corrections)
        .distinct()
        .filter(Files::isRegularFile)
        .toList();
  }

  /// Loads the language models.
  Dragoman dragoman() {
    return new Dragoman(Math.max(1, threads), parser);
  }

  ParserChoice parser() {
    return parser;
  }
}
