package dragoman.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;

/// What it took some threads to work off a list.
///
/// @param units what was done (tokens)
/// @param wall seconds by the clock
/// @param processor seconds of CPU time, of all the threads together
/// @param threads how many
public record Work(long units, double wall, double processor, int threads) {
  /// Units per second by the clock.
  public double speed() {
    return units / wall;
  }

  /// Units per second that the threads would do if each had a core to itself: what a machine shared
  /// with others does not distort.
  public double unsharedSpeed() {
    return units / processor * threads;
  }

  /// Lets threads take one item after another until none is left.
  ///
  /// @param work does an item and returns how many units it had
  public static <T> Work measure(List<T> items, int threads, ToLongFunction<T> work) {
    var next = new AtomicInteger();
    var units = new AtomicLong();
    var processor = new AtomicLong();
    var clock = ManagementFactory.getThreadMXBean();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            units.addAndGet(work.applyAsLong(items.get(i)));
          }
          processor.addAndGet(clock.getCurrentThreadCpuTime());
        };
    long start = System.nanoTime();
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      running.add(Thread.ofPlatform().start(worker));
    }
    for (Thread thread : running) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException("interrupted while measuring", e);
      }
    }
    double wall = (System.nanoTime() - start) / 1e9;
    return new Work(units.get(), wall, processor.get() / 1e9, threads);
  }
}
