package dragoman.reading;

import dragoman.article.Article;
import dragoman.source.Unreadable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/// Reads many articles side by side and hands the readings on in the order of the articles.
///
/// Holds no more than a few readings per thread at a time, so that what is read need not fit into
/// memory.
public final class Readings {
  private static final int WAITING_PER_THREAD = 4;

  private final Reader reader;
  private final int threads;

  /// @param threads at least 1
  public Readings(Reader reader, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("reading needs at least one thread, got " + threads);
    }
    this.reader = reader;
    this.threads = threads;
  }

  /// What became of one article.
  public sealed interface Result {
    record Done(Reading reading) implements Result {}

    /// The article defeated the analysis. It is reported, and the others are read.
    record Failed(Unreadable why) implements Result {}
  }

  /// @param results is called on the caller's thread, once for each article, in their order;
  ///   returns whether it wants more
  /// @return whether all were read
  public boolean read(Iterator<Article> articles, Predicate<Result> results) {
    try (ExecutorService workers = Executors.newFixedThreadPool(threads, Readings::worker)) {
      Deque<Future<Result>> waiting = new ArrayDeque<>();
      while (articles.hasNext() || !waiting.isEmpty()) {
        while (articles.hasNext() && waiting.size() < threads * WAITING_PER_THREAD) {
          Article article = articles.next();
          waiting.add(workers.submit(() -> result(article)));
        }
        if (!results.test(finished(waiting.remove()))) {
          workers.shutdownNow();
          return false;
        }
      }
      return true;
    }
  }

  private static Thread worker(Runnable work) {
    // A deep parse tree is walked recursively: a long sentence must not end the run.
    var thread = new Thread(null, work, "reader", 64L << 20);
    thread.setDaemon(true);
    return thread;
  }

  @SuppressWarnings("CatchingUnchecked") // the one boundary where a bad document may not end a run
  private Result result(Article article) {
    try {
      return new Result.Done(reader.read(article));
    } catch (Exception e) {
      return new Result.Failed(
          new Unreadable(
              article.source(),
              "could not be analysed (" + e + ")",
              "report it with the article, if it may be shown"));
    }
  }

  private static Result finished(Future<Result> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an article ended the run: " + e.getCause(), e.getCause());
    }
  }
}
