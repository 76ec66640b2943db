package dragoman.language;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Sentences with words, tags and CoreNLP's trees, kept in a file so that CoreNLP need parse them
/// only once: a line for each word (word, tag, head, relation; tabs between), an empty line after
/// each sentence.
final class ParsedSentences {
  record Parsed(String[] words, String[] tags, Parser.Tree tree) {}

  private ParsedSentences() {}

  static List<Parsed> read(Path file) {
    List<Parsed> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isEmpty()) {
          rows.add(line.split("\t", -1));
        } else {
          sentences.add(parsed(rows));
          rows.clear();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return sentences;
  }

  private static Parsed parsed(List<String[]> rows) {
    return new Parsed(
        rows.stream().map(row -> row[0]).toArray(String[]::new),
        rows.stream().map(row -> row[1]).toArray(String[]::new),
        new Parser.Tree(
            rows.stream().mapToInt(row -> Integer.parseInt(row[2])).toArray(),
            rows.stream().map(row -> row[3]).toArray(String[]::new)));
  }

  static void write(BufferedWriter out, String[] words, String[] tags, Parser.Tree tree) {
    try {
      for (int i = 0; i < words.length; i++) {
        String[] row = {words[i], tags[i], String.valueOf(tree.heads()[i]), tree.relations()[i]};
        out.write(String.join("\t", row) + "\n");
      }
      out.write("\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the parsed sentences", e);
    }
  }

  static long tokens(List<Parsed> sentences) {
    return sentences.stream().mapToLong(sentence -> sentence.words().length).sum();
  }
}
