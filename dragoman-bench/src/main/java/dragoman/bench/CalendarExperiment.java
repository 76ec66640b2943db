package dragoman.bench;

import dragoman.calendar.Chronology;
import dragoman.calendar.TimeExpression;
import dragoman.calendar.TimeFinder;
import dragoman.language.AnnotatedArticle;
import dragoman.language.CoreNlpAnnotator;
import dragoman.text.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Writes the time expressions of a MEANTIME corpus, the annotated and the found ones, as tables
/// for a TempEval-3 scorer: `CORPUS OUT` gives `OUT/gold.tsv` and `OUT/dragoman.tsv`.
public final class CalendarExperiment {
  private CalendarExperiment() {}

  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    Path out = Files.createDirectories(Path.of(arguments[1]));
    List<Path> files;
    try (Stream<Path> all = Files.list(corpus)) {
      files = all.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
    }
    var annotator = new CoreNlpAnnotator();
    var finder = new TimeFinder();
    long tokens = 0;
    try (var gold = writer(out.resolve("gold.tsv"));
        var found = writer(out.resolve("dragoman.tsv"))) {
      for (Path file : files) {
        CatDocument document = CatDocument.read(file);
        AnnotatedArticle article = annotator.annotate(document.article());
        tokens += article.sentences().stream().mapToInt(s -> s.size()).sum();
        write(gold, found, document, finder.find(article));
      }
    }
    System.out.println(files.size() + " documents, " + tokens + " tokens");
  }

  private static PrintWriter writer(Path file) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  private static void write(
      PrintWriter gold, PrintWriter found, CatDocument document, Chronology chronology) {
    Text text = document.article().text();
    String id = document.article().id();
    for (CatDocument.Timex timex : document.times()) {
      gold.println(
          String.join(
              "\t",
              id,
              String.valueOf(timex.span().begin()),
              String.valueOf(timex.span().end()),
              timex.type(),
              timex.value(),
              "",
              text.slice(timex.span())));
    }
    for (TimeExpression time : chronology.times()) {
      if (!time.span().overlaps(document.dateLine())) {
        found.println(
            String.join(
                "\t",
                id,
                String.valueOf(time.span().begin()),
                String.valueOf(time.span().end()),
                time.type().name(),
                time.value(),
                "",
                "",
                text.slice(time.span())));
      }
    }
  }
}
