package dragoman.language;

import dragoman.bench.PlainText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keeps CoreNLP's trees of a sample of articles in a file, for [ParserExperiment].
final class ParserOracle {
  private ParserOracle() {}

  /// @param arguments a folder, a glob pattern of the files in it, how many of them, the file to
  ///   write
  public static void main(String[] arguments) throws IOException {
    var files = PlainText.files(Path.of(arguments[0]), arguments[1]);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[3]))) {
      var annotator = new CoreNlpAnnotator(() -> recording(new CoreNlpParser(), out));
      for (Path file : PlainText.sample(files, Integer.parseInt(arguments[2]))) {
        int sentences = annotator.annotate(PlainText.article(file)).sentences().size();
        System.out.println(file + ": " + sentences + " sentences");
      }
    }
  }

  private static Parser recording(Parser parser, BufferedWriter out) {
    return (words, tags) -> {
      Parser.Tree tree = parser.parse(words, tags);
      ParsedSentences.write(out, words, tags, tree);
      return tree;
    };
  }
}
