package dragoman.language;

import dragoman.language.ParsedSentences.Parsed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Throughput of the two parsers on sentences that are tagged already, by JMH.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgs = "-Xmx2g")
public class ParserSpeed {
  static final String SETTINGS = "two forks, three rounds of 3 s to warm up and five measured";

  private static final int TOKENS = 8_000;

  /// A file of [ParserOracle].
  @Param("")
  String file = "";

  @Param({"own", "corenlp"})
  String parser = "";

  private List<Parsed> sentences = List.of();
  private Parser parsing = (words, tags) -> new Parser.Tree(new int[0], new String[0]);

  /// Reads the first 8,000 tokens of the file and loads the parser.
  @Setup
  public void load() {
    sentences = sample(ParsedSentences.read(Path.of(file)));
    parsing = parser.equals("own") ? new TransitionParser() : new CoreNlpParser();
  }

  /// Parses all the sentences, in each thread.
  @Benchmark
  public long parse() {
    long tokens = 0;
    for (Parsed sentence : sentences) {
      tokens += parsing.parse(sentence.words(), sentence.tags()).heads().length;
    }
    return tokens;
  }

  /// Tokens per second, with the half width of the interval of 99.9 % confidence.
  record Speed(double speed, double error) {}

  record Row(int threads, Speed ours, Speed peer) {}

  /// Runs both parsers on one thread and on two.
  static List<Row> run(Path file) {
    long tokens = ParsedSentences.tokens(sample(ParsedSentences.read(file)));
    List<Row> rows = new ArrayList<>();
    for (int threads = 1; threads <= 2; threads++) {
      rows.add(
          new Row(
              threads,
              speed(file, "own", threads, tokens),
              speed(file, "corenlp", threads, tokens)));
    }
    return rows;
  }

  private static Speed speed(Path file, String parser, int threads, long tokens) {
    var options =
        new OptionsBuilder()
            .include(ParserSpeed.class.getName())
            .param("file", file.toAbsolutePath().toString())
            .param("parser", parser)
            .threads(threads)
            .build();
    try {
      Result<?> result = new Runner(options).runSingle().getPrimaryResult();
      return new Speed(result.getScore() * tokens, result.getScoreError() * tokens);
    } catch (RunnerException e) {
      throw new IllegalStateException("the benchmark of the parsers did not run", e);
    }
  }

  private static List<Parsed> sample(List<Parsed> sentences) {
    int end = 0;
    long tokens = 0;
    while (end < sentences.size() && tokens < TOKENS) {
      tokens += sentences.get(end++).words().length;
    }
    return List.copyOf(sentences.subList(0, end));
  }
}
