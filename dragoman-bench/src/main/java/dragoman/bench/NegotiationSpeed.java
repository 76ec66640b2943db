package dragoman.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import negotiation.bargain.MonteCarlo;
import negotiation.bargain.Spread;
import negotiation.bargain.UncertainIssue;
import negotiation.bargain.UncertainStake;
import negotiation.conflict.Conflict;
import negotiation.stability.Concept;
import negotiation.stability.DefinitionEngine;
import negotiation.stability.FastEngine;
import negotiation.stability.StabilityEngine;

/// Times the negotiation library and writes `docs/experiments/negotiation.md`: `java -Xmx8g -cp
/// "dragoman-bench/target/classes:$(cat dragoman-bench/target/classpath)"
/// dragoman.bench.NegotiationSpeed docs/experiments/negotiation.md`
public final class NegotiationSpeed {
  private static final List<Concept> CONCEPTS =
      List.of(Concept.NASH, Concept.GMR, Concept.SMR, Concept.SEQ);
  private static final String COMMAND =
      """
      ./test -DskipTests
      java -Xmx8g -cp "dragoman-bench/target/classes:$(cat dragoman-bench/target/classpath)" \\
        dragoman.bench.NegotiationSpeed docs/experiments/negotiation.md
      """;

  private final List<String> rows = new ArrayList<>();

  private NegotiationSpeed() {}

  /// @param arguments the page to write; without one the figures are only printed
  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var speed = new NegotiationSpeed();
    double ratio = speed.ratio();
    speed.large("one-way: every 4th option", new RandomConflict(20, 5, 838_865, 4, 1));
    speed.large("all reversible", new RandomConflict(20, 5, 838_865, 0, 2));
    speed.large("one-way: every 2nd option", new RandomConflict(20, 5, 838_865, 2, 3));
    speed.large("one-way: every 4th option", new RandomConflict(22, 6, 3_355_761, 4, 4));
    double draws = speed.draws();
    String page = speed.page(ratio, draws);
    out.println(page);
    if (arguments.length > 0) {
      Files.writeString(Path.of(arguments[0]), page);
    }
  }

  private double ratio() {
    Conflict conflict = new RandomConflict(10, 3, 1024, 4, 5).build();
    for (int warmUp = 0; warmUp < 20; warmUp++) {
      seconds(conflict, new FastEngine());
    }
    double plain = seconds(conflict, new DefinitionEngine());
    double fast = 0;
    for (int run = 0; run < 20; run++) {
      fast += seconds(conflict, new FastEngine()) / 20;
    }
    row("1,024 states, 10 options, 3 players", "definition engine", plain, 0);
    row("1,024 states, 10 options, 3 players", "fast engine", fast, 0);
    return plain / fast;
  }

  private void large(String kind, RandomConflict model) {
    Conflict conflict = model.build();
    double seconds = seconds(conflict, new FastEngine());
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    row(
        String.format(
            Locale.ROOT,
            "%,d states, %d options, %d players, %s",
            model.states(),
            model.options(),
            model.players(),
            kind),
        "fast engine",
        seconds,
        used);
  }

  /// CPU seconds of this thread, the only one that works, for all four concepts.
  private static double seconds(Conflict conflict, StabilityEngine engine) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (Concept concept : CONCEPTS) {
      if (engine.solve(conflict, concept).stable().isEmpty()) {
        throw new IllegalStateException("no players");
      }
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  private double draws() {
    var random = new SplittableRandom(6);
    var stakes = new ArrayList<UncertainStake>();
    for (int actor = 0; actor < 24; actor++) {
      double position = 100 * random.nextDouble();
      stakes.add(
          new UncertainStake(
              "actor " + actor,
              Spread.around(100 * random.nextDouble(), 10, 0, 1000),
              Spread.around(random.nextDouble(), 0.1, 0, 1),
              Spread.around(position, 5, 0, 100)));
    }
    var issue = new UncertainIssue("issue", 0, 100, stakes);
    new MonteCarlo(10_000, 1).run(issue);
    long start = System.nanoTime();
    new MonteCarlo(100_000, 2).run(issue);
    return (System.nanoTime() - start) / 1e9;
  }

  private void row(String model, String engine, double seconds, long bytes) {
    rows.add(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.4f | %s |",
            model,
            engine,
            seconds,
            bytes == 0 ? "" : String.format(Locale.ROOT, "%,d MB", bytes / 1_000_000)));
  }

  private String page(double ratio, double draws) {
    return """
    # How fast the negotiation library is

    Generated; do not edit. To make it again:

    ```
    %s```

    Nash, GMR, SMR and SEQ for every player and state; CPU seconds of one thread; a fifth of the
    states infeasible, payoffs at random. The definition engine is the naive one, state by state.

    | model | engine | CPU seconds | heap in use after it |
    |---|---|---|---|
    %s

    - The fast engine is **%,.0f times** as fast as the definition at 1,024 states.
    - 100,000 Monte Carlo draws of an issue with 24 actors: **%.2f s** by the clock.
    - Java %s, %d processors.
    """
        .formatted(
            COMMAND,
            String.join("\n", rows),
            ratio,
            draws,
            Runtime.version(),
            Runtime.getRuntime().availableProcessors());
  }
}
