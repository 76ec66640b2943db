package dragoman.bench.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// `ExportCorpus CORPUS OUT`: writes the project's own documents with statements as PolNeAR has its
/// own, text and standoff annotation apart, those of `held-out.txt` under OUT/test and the others
/// under OUT/train.
public final class ExportCorpus {
  private ExportCorpus() {}

  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    List<String> heldOut =
        Files.readAllLines(corpus.resolve("held-out.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    try (Stream<Path> files = Files.list(corpus.resolve("documents"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        Path out = Path.of(arguments[1]).resolve(heldOut.contains(name) ? "test" : "train");
        Path texts = Files.createDirectories(out.resolve("text"));
        Path annotations = Files.createDirectories(out.resolve("attributions"));
        MarkedText marked = MarkedText.read(file);
        Files.writeString(texts.resolve(name + ".txt"), marked.text());
        Files.writeString(annotations.resolve(name + "_dragoman.ann"), marked.brat());
      }
    }
  }
}
