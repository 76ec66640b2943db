package dragoman.statement.tagger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Words of like use have one class, so that a verb the training never saw is not a stranger. Read
/// from a resource beside this class, which says its format and source.
public final class WordClasses {
  private final Map<String, Integer> classes;

  private WordClasses(Map<String, Integer> classes) {
    this.classes = classes;
  }

  public static WordClasses load() {
    return load("word-classes.txt");
  }

  /// @param name of the resource
  static WordClasses load(String name) {
    Map<String, Integer> classes = new HashMap<>();
    try (InputStream stream = Objects.requireNonNull(WordClasses.class.getResourceAsStream(name));
        var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          number++;
          for (String word : line.split(" ")) {
            classes.put(word, number);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return new WordClasses(classes);
  }

  /// The class of a word of small letters, 0 for none.
  public int of(String word) {
    return classes.getOrDefault(word, 0);
  }
}
