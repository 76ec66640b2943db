package dragoman.bench.statements;

import static java.nio.charset.StandardCharsets.UTF_8;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// Writes the classes of words that stand in like contexts, as Stanford CoreNLP's part-of-speech
/// tagger carries them (Clark's distributional classes of a news corpus), for the most frequent
/// words of small letters. `WordClusters OUT` writes the resource of the `statement` room.
public final class WordClusters {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String FREQUENT = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final int VOCABULARY = 30_000;
  private static final int FIELDS = 51;

  private WordClusters() {}

  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    Map<String, String> classes = classes();
    Map<Integer, List<String>> words = new TreeMap<>();
    int size = 0;
    for (String word : frequent()) {
      String name = classes.get(word);
      if (name != null && size < VOCABULARY) {
        words.computeIfAbsent(Integer.valueOf(name), n -> new ArrayList<>()).add(word);
        size++;
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Classes of words that stand in like contexts. Format: the words of one class a line, the line's number is its name.");
    lines.add(
        "# Source: the 512 distributional classes that Stanford CoreNLP 4.5.10's part-of-speech tagger carries");
    lines.add(
        "# (english-left3words-distsim, GPL-3.0-or-later); made by dragoman.bench.statements.WordClusters.");
    words.values().forEach(one -> lines.add(String.join(" ", one)));
    Files.write(Path.of(arguments[0]), lines);
  }

  /// The tagger does not give its word classes out; they are read from the field that holds them.
  private static Map<String, String> classes() throws ReflectiveOperationException {
    Object extractors = value(MaxentTagger.class, new MaxentTagger(TAGGER), "extractors");
    for (Object extractor : (Object[]) value(extractors.getClass(), extractors, "v")) {
      if (extractor.getClass().getSimpleName().equals("ExtractorDistsim")) {
        Object lexicon = value(extractor.getClass(), extractor, "lexicon");
        Map<String, String> classes = new TreeMap<>();
        ((Map<?, ?>) value(lexicon.getClass(), lexicon, "lexicon"))
            .forEach((word, name) -> classes.put((String) word, (String) name));
        return classes;
      }
    }
    throw new IllegalStateException("no word classes in " + TAGGER);
  }

  private static Object value(Class<?> holder, Object object, String name)
      throws ReflectiveOperationException {
    Field field = holder.getDeclaredField(name);
    field.setAccessible(true);
    return Objects.requireNonNull(field.get(object), name);
  }

  /// Words of small letters in the order of the parser's list, the most frequent first.
  private static List<String> frequent() throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Objects.requireNonNull(WordClusters.class.getResourceAsStream(FREQUENT))),
                UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split(" "))
          .filter(fields -> fields.length == FIELDS && fields[0].matches("[a-z][a-z-]+"))
          .map(fields -> fields[0])
          .toList();
    }
  }
}
