package dragoman.language;

import dragoman.bench.Page;
import dragoman.bench.Work;
import dragoman.language.ParsedSentences.Parsed;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares our parser with CoreNLP's: agreement on all of some parsed sentences, speed on the
/// first of them. In the parsers' package because they are not public.
final class ParserExperiment {
  private static final int ROUNDS = 5;
  private static final int SPEED_TOKENS = 8_000;

  private ParserExperiment() {}

  /// @param arguments the page to write, then files of [ParserOracle]
  public static void main(String[] arguments) {
    var page =
        new Page(
            "Our parser against CoreNLP's",
            "java -cp dragoman-bench/target/classes:$(cat dragoman-bench/target/classpath) "
                + "dragoman.language.ParserExperiment "
                + names(arguments)
                + "\n    (each .tsv from dragoman.language.ParserOracle FOLDER GLOB SIZE FILE)");
    double before = heap();
    long start = System.nanoTime();
    Parser ours = new TransitionParser();
    double oursSeconds = (System.nanoTime() - start) / 1e9;
    List<List<Parsed>> corpora = new ArrayList<>();
    page.add("## Agreement");
    page.add("");
    page.add("| sentences | arcs | arcs and labels the same | differences |");
    page.add("|---|---|---|---|");
    List<String> differences = new ArrayList<>();
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      List<Parsed> sentences = ParsedSentences.read(Path.of(file));
      corpora.add(sentences);
      int known = differences.size();
      compare(Path.of(file).getFileName().toString(), sentences, ours, differences);
      long tokens = ParsedSentences.tokens(sentences);
      long different = differences.size() - known;
      page.add(
          "| %s: %d | %d | %.4f %% | %d |",
          Path.of(file).getFileName(),
          sentences.size(),
          tokens,
          100.0 * (tokens - different) / tokens,
          different);
    }
    page.add("");
    page.add("Every difference (ours, then CoreNLP's; words counted from 1, 0 the root):");
    page.add("");
    differences.forEach(difference -> page.add("- " + difference));
    if (differences.isEmpty()) {
      page.add("- none");
    }
    page.add("");
    List<Parsed> sample = sample(corpora.getFirst());
    corpora.clear();
    double oursHeap = heap() - before;
    start = System.nanoTime();
    Parser oracle = new CoreNlpParser();
    double oracleSeconds = (System.nanoTime() - start) / 1e9;
    double oracleHeap = heap() - before - oursHeap;
    speed(page, sample, ours, oracle);
    page.add("");
    page.add(
        "Loading: %.1f s against %.1f s by the clock. Heap: %.0f MB after all the sentences above"
            + " (all rows it keeps included) against %.0f MB.",
        oursSeconds, oracleSeconds, oursHeap, oracleHeap);
    page.write(Path.of(arguments[0]));
  }

  private static String names(String[] files) {
    return Stream.of(files)
        .map(file -> Path.of(file).isAbsolute() ? Path.of(file).getFileName() : Path.of(file))
        .map(Path::toString)
        .collect(Collectors.joining(" "));
  }

  private static void compare(
      String name, List<Parsed> sentences, Parser ours, List<String> differences) {
    for (int i = 0; i < sentences.size(); i++) {
      Parsed sentence = sentences.get(i);
      Parser.Tree tree = ours.parse(sentence.words(), sentence.tags());
      for (int word = 0; word < sentence.words().length; word++) {
        String one = arc(tree, word);
        String other = arc(sentence.tree(), word);
        if (!one.equals(other)) {
          differences.add(
              "%s, sentence %d of %d words, word %d (%s): %s, %s"
                  .formatted(
                      name,
                      i + 1,
                      sentence.words().length,
                      word + 1,
                      sentence.tags()[word],
                      one,
                      other));
        }
      }
    }
  }

  private static String arc(Parser.Tree tree, int word) {
    return tree.relations()[word] + " of " + (tree.heads()[word] + 1);
  }

  private static List<Parsed> sample(List<Parsed> sentences) {
    int end = 0;
    long tokens = 0;
    while (end < sentences.size() && tokens < SPEED_TOKENS) {
      tokens += sentences.get(end++).words().length;
    }
    return List.copyOf(sentences.subList(0, end));
  }

  private static void speed(Page page, List<Parsed> sample, Parser ours, Parser oracle) {
    List<List<Work>> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      runs.add(new ArrayList<>());
    }
    // The first round warms up and does not count.
    for (int round = 0; round <= ROUNDS; round++) {
      for (int run = 0; run < 4; run++) {
        Parser parser = run % 2 == 0 ? ours : oracle;
        Work work = Work.measure(sample, 1 + run / 2, sentence -> parse(parser, sentence));
        if (round > 0) {
          runs.get(run).add(work);
        }
      }
    }
    page.add("## Speed");
    page.add("");
    page.add(
        "%d tokens, medians of %d rounds after one to warm up, the parsers in turn.",
        ParsedSentences.tokens(sample), ROUNDS);
    page.add("");
    page.add("| tokens/s | ours | CoreNLP | ratio |");
    page.add("|---|---|---|---|");
    for (int threads = 1; threads <= 2; threads++) {
      List<Work> one = runs.get(2 * threads - 2);
      List<Work> other = runs.get(2 * threads - 1);
      row(page, threads + " thread(s), by the clock", speeds(one), speeds(other));
      row(page, threads + " thread(s), cores unshared", unshared(one), unshared(other));
    }
    page.add("");
    page.add(
        "Two threads against one, cores unshared: ours %.2f times, CoreNLP %.2f times.",
        Page.median(unshared(runs.get(2))) / Page.median(unshared(runs.get(0))),
        Page.median(unshared(runs.get(3))) / Page.median(unshared(runs.get(1))));
  }

  private static void row(Page page, String name, List<Double> ours, List<Double> others) {
    double one = Page.median(ours);
    double other = Page.median(others);
    page.add("| %s | %.0f | %.0f | %.1f |", name, one, other, one / other);
  }

  private static List<Double> speeds(List<Work> runs) {
    return runs.stream().map(Work::speed).toList();
  }

  private static List<Double> unshared(List<Work> runs) {
    return runs.stream().map(Work::unsharedSpeed).toList();
  }

  private static long parse(Parser parser, Parsed sentence) {
    return parser.parse(sentence.words(), sentence.tags()).heads().length;
  }

  private static double heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }
}
