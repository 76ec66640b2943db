package dragoman.statement.tagger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dragoman.language.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The sense in which a word may be a cue: saying, asking, wanting, praising. Read from a resource
/// beside this class, which says its format and source.
final class Senses {
  private static final String RESOURCE = "word-senses.tsv";

  private final Map<String, Integer> verbs = new HashMap<>();
  private final Map<String, Integer> nouns = new HashMap<>();
  private final Map<String, Integer> adjectives = new HashMap<>();

  static Senses load() {
    var senses = new Senses();
    try (InputStream stream = Objects.requireNonNull(Senses.class.getResourceAsStream(RESOURCE));
        var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          senses.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return senses;
  }

  private void add(String line) {
    String[] fields = line.split("\t");
    if (fields.length != 3) {
      throw new IllegalArgumentException(
          RESOURCE + ": a line has a sense, v, n or a, and lemmas, not: " + line);
    }
    Map<String, Integer> words =
        switch (fields[1]) {
          case "v" -> verbs;
          case "n" -> nouns;
          default -> adjectives;
        };
    for (String word : fields[2].split(" ")) {
      words.putIfAbsent(word, Hash.of(fields[0]));
    }
  }

  /// The sense of a word, 0 for none.
  ///
  /// @param lemma in small letters
  /// @param written as written, in small letters: for participles used as adjectives
  int of(Token token, String lemma, String written) {
    if (token.isVerb()) {
      int verb = verbs.getOrDefault(lemma, 0);
      return verb != 0 ? verb : adjectives.getOrDefault(written, 0);
    }
    return token.isNoun() ? nouns.getOrDefault(lemma, 0) : adjectives.getOrDefault(written, 0);
  }
}
