package dragoman.bench.statements;

import dragoman.statement.tagger.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Trains the model of the `statement` room.
public final class TrainStatements {
  private static final List<String> PROVENANCE =
      List.of(
          "Model of the statement room: weights of hashed features of two linear-chain"
              + " conditional random fields",
          "(cues; speaker and content of a cue) and of a log-linear judge of readings. It"
              + " holds no words, and what was",
          "seen in fewer than 3 documents has no weight in it, but for single words and"
              + " tags at the step between two labels.",
          "Trained on PolNeAR (github.com/networkdynamics/PolNeAR, commit c3eee83), split"
              + " train, 840 documents, first",
          "annotator, and on dragoman-bench/corpora/statements without its held-out tenth;"
              + " parsed by Dragoman.",
          "Command: dragoman-bench/experiments/statements/train POLNEAR",
          "Scores and checksum: docs/experiments/statements.md");

  private TrainStatements() {}

  /// `TrainStatements MODEL CACHE CORPUS...`: each corpus holds `text` and `attributions`; their
  /// parses are read from the cache before it.
  public static void main(String[] arguments) throws IOException {
    var course = new Course(0.07f, 0.7f, 8, 0.03f);
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      var cache =
          new ParseCache(
              Path.of(arguments[i]),
              () -> {
                throw new IllegalStateException("not parsed yet: run ParseCache first");
              });
      Path corpus = Path.of(arguments[i + 1]);
      try (Stream<Path> files = Files.list(corpus.resolve("text"))) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
          course.add(cache.parsed(file), Gold.read(corpus.resolve("attributions"), name));
        }
      }
    }
    try (var out = Files.newOutputStream(Path.of(arguments[0]))) {
      ModelFile.write(out, PROVENANCE, course.trained());
    }
  }
}
