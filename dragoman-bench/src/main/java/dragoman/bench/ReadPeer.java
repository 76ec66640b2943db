package dragoman.bench;

import dragoman.Dragoman;
import dragoman.article.Article;
import dragoman.language.AnnotatedArticle;
import dragoman.language.CoreNlpAnnotator;
import dragoman.reading.Reader;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;
import java.util.function.ToLongFunction;

/// One of the two that [ReadSpeed] compares, alone in its Java machine.
final class ReadPeer {
  private ReadPeer() {}

  /// @param arguments `dragoman` or `corenlp`, the folder, files to warm up with, files to measure,
  ///   threads
  public static void main(String[] arguments) {
    DoubleSupplier peak = peak();
    ToLongFunction<Article> reader = arguments[0].equals("dragoman") ? dragoman() : plainCoreNlp();
    int warming = Integer.parseInt(arguments[2]);
    int measured = Integer.parseInt(arguments[3]);
    int threads = Integer.parseInt(arguments[4]);
    List<Path> files = PlainText.files(Path.of(arguments[1]));
    List<Article> articles =
        PlainText.sample(files, warming + measured).stream().map(PlainText::article).toList();
    long first = reader.applyAsLong(articles.getFirst());
    if (first == 0) {
      throw new IllegalStateException("no words in " + articles.getFirst().source());
    }
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    double toFirst = (System.currentTimeMillis() - started) / 1e3;
    System.gc();
    double loaded = heap();
    Work.measure(articles.subList(0, warming), threads, reader);
    Work work = Work.measure(articles.subList(warming, articles.size()), threads, reader);
    System.out.printf(
        Locale.ROOT,
        "%d %.3f %.3f %.2f %.0f %.0f%n",
        work.units(),
        work.wall(),
        work.processor(),
        toFirst,
        loaded,
        peak.getAsDouble());
  }

  private static ToLongFunction<Article> dragoman() {
    var annotator = new CoreNlpAnnotator();
    var tokens = new ThreadLocal<Long>();
    Reader reader =
        Dragoman.reader(article -> {
          AnnotatedArticle annotated = annotator.annotate(article);
          tokens.set(annotated.sentences().stream().mapToLong(s -> s.size()).sum());
          return annotated;
        });
    return article -> {
      reader.read(article);
      return tokens.get();
    };
  }

  private static ToLongFunction<Article> plainCoreNlp() {
    var properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
    var pipeline = new StanfordCoreNLP(properties);
    return article -> {
      var annotation = new Annotation(article.text().value());
      pipeline.annotate(annotation);
      return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
    };
  }

  private static double heap() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }

  /// Watches the heap from now on.
  private static DoubleSupplier peak() {
    var peak = new AtomicLong();
    Runnable watch =
        () -> {
          var memory = ManagementFactory.getMemoryMXBean();
          while (true) {
            peak.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
            LockSupport.parkNanos(10_000_000);
          }
        };
    Thread.ofPlatform().daemon().start(watch);
    return () -> peak.get() / 1e6;
  }
}
