package dragoman.language;

import dragoman.bench.Page;
import dragoman.language.ParsedSentences.Parsed;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares our parser with CoreNLP's: agreement on all of some parsed sentences, speed
/// ([ParserSpeed]) on the first of them. In the parsers' package because they are not public.
final class ParserExperiment {
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
    corpora.clear();
    double oursHeap = heap() - before;
    start = System.nanoTime();
    Parser oracle = new CoreNlpParser();
    double oracleSeconds = (System.nanoTime() - start) / 1e9;
    double oracleHeap = heap() - before - oursHeap;
    page.add("## Speed");
    page.add("");
    page.add(
        "Loading: %.1f s against %.1f s by the clock. Heap: %.0f MB after all the sentences above"
            + " (all rows it keeps included) against %.0f MB.",
        oursSeconds, oracleSeconds, oursHeap, oracleHeap);
    page.add("");
    speed(page, ParserSpeed.run(Path.of(arguments[1])));
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

  private static void speed(Page page, List<ParserSpeed.Row> rows) {
    page.add("JMH, throughput by the clock; %s.", ParserSpeed.SETTINGS);
    page.add("");
    page.add("| tokens/s | ours | CoreNLP | ratio |");
    page.add("|---|---|---|---|");
    for (ParserSpeed.Row row : rows) {
      page.add(
          "| %d thread(s) | %.0f ± %.0f | %.0f ± %.0f | %.1f |",
          row.threads(),
          row.ours().speed(),
          row.ours().error(),
          row.peer().speed(),
          row.peer().error(),
          row.ours().speed() / row.peer().speed());
    }
    page.add("");
    page.add(
        "Two threads against one: ours %.2f times, CoreNLP %.2f times.",
        rows.getLast().ours().speed() / rows.getFirst().ours().speed(),
        rows.getLast().peer().speed() / rows.getFirst().peer().speed());
  }

  private static double heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }
}
