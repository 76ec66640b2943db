package dragoman.bench.calendar;

import dragoman.bench.calendar.TimeTagger.Tagged;
import dragoman.language.AnnotatedArticle;
import dragoman.language.CoreNlpAnnotator;
import dragoman.text.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Writes the time expressions of MEANTIME corpora, the annotated and the found ones, as tables for
/// a TempEval-3 scorer, and the speed of the tagger: `SYSTEM MEANTIME OUT ROUNDS CORPUS ...` gives
/// `OUT/CORPUS/gold.tsv`, `OUT/CORPUS/SYSTEM.tsv` and `OUT/SYSTEM.speed` (tokens a second of CPU
/// time on one thread, the median of the rounds after one to warm up).
public final class CalendarExperiment {
  private record Read(CatDocument document, AnnotatedArticle article) {}

  private CalendarExperiment() {}

  public static void main(String[] arguments) throws IOException {
    String system = arguments[0];
    Path out = Path.of(arguments[2]);
    int rounds = Integer.parseInt(arguments[3]);
    var annotator = new CoreNlpAnnotator();
    List<Read> all = new ArrayList<>();
    TimeTagger tagger = null;
    for (String corpus : List.of(arguments).subList(4, arguments.length)) {
      List<Read> documents = read(Path.of(arguments[1], "corpus_" + corpus), annotator);
      tagger = tagger == null ? TimeTagger.of(system) : tagger;
      write(documents, tagger, Files.createDirectories(out.resolve(corpus)), system);
      all.addAll(documents);
    }
    if (rounds > 0 && tagger != null) {
      String speed = String.format(Locale.ROOT, "%.0f%n", speed(all, tagger, rounds));
      Files.writeString(out.resolve(system + ".speed"), speed);
    }
  }

  private static List<Read> read(Path corpus, CoreNlpAnnotator annotator) throws IOException {
    try (Stream<Path> all = Files.list(corpus)) {
      return all.filter(f -> f.toString().endsWith(".xml"))
          .sorted()
          .map(CatDocument::read)
          .map(document -> new Read(document, annotator.annotate(document.article())))
          .toList();
    }
  }

  private static void write(List<Read> documents, TimeTagger tagger, Path out, String system)
      throws IOException {
    try (var gold = writer(out.resolve("gold.tsv"));
        var found = writer(out.resolve(system + ".tsv"))) {
      for (Read read : documents) {
        Text text = read.document().article().text();
        String id = read.document().article().id();
        for (Tagged timex : read.document().times()) {
          gold.println(line(id, timex, text, ""));
        }
        for (Tagged timex : tagger.ready(read.article()).get()) {
          if (!timex.span().overlaps(read.document().dateLine())) {
            found.println(line(id, timex, text, "\t"));
          }
        }
      }
    }
  }

  private static String line(String id, Tagged timex, Text text, String more) {
    return String.join(
        "\t",
        id,
        String.valueOf(timex.span().begin()),
        String.valueOf(timex.span().end()),
        timex.type(),
        timex.value(),
        more,
        text.slice(timex.span()));
  }

  private static PrintWriter writer(Path file) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  private static double speed(List<Read> documents, TimeTagger tagger, int rounds) {
    var clock = ManagementFactory.getThreadMXBean();
    long tokens =
        documents.stream()
            .flatMap(read -> read.article().sentences().stream())
            .mapToLong(sentence -> sentence.size())
            .sum();
    List<Double> speeds = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      List<Supplier<List<Tagged>>> ready =
          documents.stream().map(read -> tagger.ready(read.article())).toList();
      long begin = clock.getCurrentThreadCpuTime();
      int found = 0;
      for (Supplier<List<Tagged>> document : ready) {
        found += document.get().size();
      }
      speeds.add(tokens * 1e9 / (clock.getCurrentThreadCpuTime() - begin));
      System.out.println("round " + round + ": " + found + " found");
    }
    return dragoman.bench.Page.median(speeds.subList(1, speeds.size()));
  }
}
