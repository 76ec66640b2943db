package dragoman.bench.statements;

import dragoman.actor.Cast;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Sentence;
import dragoman.statement.Statement;
import dragoman.statement.StatementFinder;
import dragoman.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the statements of a corpus as the lines the PolNeAR scorer reads: one document a line, a
/// statement within another left out, since that corpus annotates only the outermost.
public final class Predictions {
  private Predictions() {}

  /// One line of JSON for a document.
  static String line(String document, List<Statement> statements) {
    String attributions =
        statements.stream()
            .filter(statement -> statement.within() == null)
            .map(Predictions::attribution)
            .collect(Collectors.joining(","));
    return "{\"doc\":\"" + document + "\",\"attributions\":[" + attributions + "]}";
  }

  private static String attribution(Statement statement) {
    List<Span> source = new ArrayList<>();
    if (statement.speaker() != null && statement.speaker().span() != null) {
      source.add(statement.speaker().span());
    }
    List<Span> cue = statement.cue() == null ? List.of() : List.of(statement.cue());
    return "{\"source\":"
        + spans(source)
        + ",\"cue\":"
        + spans(cue)
        + ",\"content\":"
        + spans(statement.content())
        + "}";
  }

  private static String spans(List<Span> spans) {
    return spans.stream()
        .map(span -> "[" + span.begin() + "," + span.end() + "]")
        .collect(Collectors.joining(",", "[", "]"));
  }

  /// `Predictions CACHE TEXTS OUT`: reads the parses of the folder TEXTS from CACHE.
  public static void main(String[] arguments) throws IOException {
    var cache =
        new ParseCache(
            Path.of(arguments[0]),
            () -> {
              throw new IllegalStateException("not parsed yet: run ParseCache first");
            });
    var finder = new StatementFinder();
    List<String> lines = new ArrayList<>();
    var clock = ManagementFactory.getThreadMXBean();
    long spent = 0;
    long tokens = 0;
    try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        AnnotatedArticle article = cache.parsed(file);
        var none = new Cast(List.of(), List.of());
        long begin = clock.getCurrentThreadCpuTime();
        List<Statement> found = finder.find(article, none);
        spent += clock.getCurrentThreadCpuTime() - begin;
        tokens += article.sentences().stream().mapToLong(Sentence::size).sum();
        lines.add(line(article.article().id(), found));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.write(Path.of(arguments[2]), lines);
    System.out.printf(
        Locale.ROOT, "%.0f tokens a second of processor time%n", tokens * 1e9 / spent);
  }
}
