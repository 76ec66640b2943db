package dragoman.bench.statements;

import dragoman.statement.tagger.Chain;
import dragoman.statement.tagger.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// Trains the model of the `statement` room.
public final class TrainStatements {
  private static final List<String> PROVENANCE =
      List.of(
          "Model of the statement room: weights of hashed features of two linear-chain conditional"
              + " random fields.",
          "It holds no words. Trained on PolNeAR (github.com/networkdynamics/PolNeAR, commit c3eee83),"
              + " split train, 840",
          "documents, first annotator; parsed by Stanford CoreNLP 4.5.10 (tokens, tags, names,"
              + " dependencies).",
          "Command: dragoman-bench/experiments/statements/train (8 passes, rate 0.07, dropout 0.7, seeds"
              + " 1 and 2).",
          "Scores: docs/experiments/statements.md");

  private TrainStatements() {}

  /// `TrainStatements CACHE CORPUS MODEL [tune]`: the corpus holds `text` and `attributions`; with
  /// `tune` every tenth document is kept apart.
  public static void main(String[] arguments) throws IOException {
    var cache =
        new ParseCache(
            Path.of(arguments[0]),
            () -> {
              throw new IllegalStateException("not parsed");
            });
    boolean isTuning = arguments.length > 3;
    var training = new Training();
    Path corpus = Path.of(arguments[1]);
    try (Stream<Path> files = Files.list(corpus.resolve("text"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        if (!isTuning || Math.floorMod(name.hashCode(), 10) != 0) {
          training.add(cache.parsed(file), Gold.read(corpus.resolve("attributions"), name));
        }
      }
    }
    System.out.println(training.cues.size() + " sentences, " + training.roles.size() + " cues");
    float rate = Float.parseFloat(System.getProperty("rate", "0.07"));
    float dropout = Float.parseFloat(System.getProperty("dropout", "0.7"));
    int passes = Integer.getInteger("passes", 8);
    var cues = new ChainTrainer(3, 22, 16, rate, dropout, 1);
    var roles = new ChainTrainer(3, 22, 16, rate, dropout, 2);
    var beside = CompletableFuture.runAsync(() -> cues.train(training.cues, passes));
    roles.train(training.roles, passes);
    beside.join();
    float smallest = Float.parseFloat(System.getProperty("smallest", "0.03"));
    Chain cueChain = cues.chain(smallest);
    Chain roleChain = roles.chain(smallest);
    try (var out = Files.newOutputStream(Path.of(arguments[2]))) {
      ModelFile.write(out, PROVENANCE, new ModelFile.Model(cueChain, roleChain));
    }
  }
}
