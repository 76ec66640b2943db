package dragoman.bench.statements;

import dragoman.actor.Cast;
import dragoman.article.Article;
import dragoman.language.AnnotatedArticle;
import dragoman.language.CoreNlpAnnotator;
import dragoman.language.Sentence;
import dragoman.statement.Aim;
import dragoman.statement.Statement;
import dragoman.statement.StatementFinder;
import dragoman.text.Span;
import java.io.IOException;
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
  /// Documents at the start that are not timed, while the virtual machine still compiles.
  private static final int WARMING_UP = 30;

  private static final Cast NOBODY = new Cast(List.of(), List.of());

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

  /// `Predictions TEXTS OUT...`: reads the folders TEXTS and writes two files for each, `OUT.jsonl`
  /// of what the product finds and `OUT-balance.jsonl` for [Aim#BALANCE]; prints how long the
  /// finding of statements took beside the reading before it (tokens, tags, names and trees), in
  /// processor time of one thread.
  public static void main(String[] arguments) throws IOException {
    var annotator = new CoreNlpAnnotator();
    var finder = new StatementFinder();
    var balanced = new StatementFinder(Aim.BALANCE);
    var clock = ManagementFactory.getThreadMXBean();
    long parsing = 0;
    long finding = 0;
    long tokens = 0;
    int documents = 0;
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      List<String> lines = new ArrayList<>();
      List<String> others = new ArrayList<>();
      for (Path file : texts(Path.of(arguments[i]))) {
        Article article = ParseCache.article(file);
        long begin = clock.getCurrentThreadCpuTime();
        AnnotatedArticle annotated = annotator.annotate(article);
        long parsed = clock.getCurrentThreadCpuTime();
        List<Statement> found = finder.find(annotated, NOBODY);
        long end = clock.getCurrentThreadCpuTime();
        if (documents++ >= WARMING_UP) {
          finding += end - parsed;
          parsing += parsed - begin;
          tokens += annotated.sentences().stream().mapToLong(Sentence::size).sum();
        }
        lines.add(line(article.id(), found));
        others.add(line(article.id(), balanced.find(annotated, NOBODY)));
      }
      Files.write(Path.of(arguments[i + 1] + ".jsonl"), lines);
      Files.write(Path.of(arguments[i + 1] + "-balance.jsonl"), others);
    }
    System.out.printf(
        Locale.ROOT,
        "tokens %d%nparsing %.0f tokens/s%nfinding %.0f tokens/s%nshare %.1f%n",
        tokens,
        tokens * 1e9 / parsing,
        tokens * 1e9 / finding,
        100.0 * finding / parsing);
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
