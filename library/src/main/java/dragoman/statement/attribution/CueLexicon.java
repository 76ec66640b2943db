package dragoman.statement.attribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import dragoman.language.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The cue words, read from the resource files `verbs.tsv`, `nouns.tsv` and `speakers.txt` beside
/// this class, which say their format.
public final class CueLexicon {
  /// A cue word: what it announces and which of its complements is the content.
  public record Entry(CueClass kind, Set<String> frames) {
    public Entry {
      frames = Set.copyOf(frames);
    }

    public boolean takes(String frame) {
      return frames.contains(frame);
    }

    /// The prepositions whose phrase is the content.
    public List<String> prepositions() {
      return frames.stream()
          .filter(frame -> frame.startsWith("P:"))
          .map(frame -> frame.substring(2))
          .sorted()
          .toList();
    }
  }

  private static final Set<String> AMOUNTS =
      Set.of(
          "all", "another", "any", "both", "each", "either", "few", "many", "more", "most",
          "neither", "none", "one", "other", "several", "some", "that", "those");

  private final Map<String, Entry> verbs;
  private final Map<String, Entry> nouns;
  private final Set<String> speakers;

  private CueLexicon(Map<String, Entry> verbs, Map<String, Entry> nouns, Set<String> speakers) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.speakers = speakers;
  }

  public static CueLexicon load() {
    return new CueLexicon(
        entries("verbs.tsv"), entries("nouns.tsv"), Set.copyOf(lines("speakers.txt")));
  }

  /// Whether a common noun names people, bodies or writings that can speak.
  public boolean isSpeaker(String lemma) {
    return speakers.contains(lemma);
  }

  /// All such nouns.
  public Set<String> speakers() {
    return speakers;
  }

  /// Whether a noun phrase can be whose word something is: a name, a pronoun, or a noun that
  /// [#isSpeaker]. Of "some of the officials" the officials count.
  public boolean canSpeak(Sentence sentence, int head) {
    int meant = head;
    if (AMOUNTS.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT))) {
      for (int child : sentence.children(head)) {
        int preposition = sentence.child(child, "case");
        boolean isOf =
            sentence.relation(child).startsWith("nmod")
                && preposition != Sentence.NONE
                && sentence.token(preposition).word().equals("of");
        meant = isOf ? child : meant;
      }
    }
    String tag = sentence.token(meant).tag();
    boolean isCommon = tag.equals("NN") || tag.equals("NNS") || tag.equals("VBG");
    return !isCommon || isSpeaker(sentence.lemma(meant).toLowerCase(Locale.ROOT));
  }

  public Optional<Entry> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  public Optional<Entry> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  private static Map<String, Entry> entries(String name) {
    Map<String, Entry> entries = new HashMap<>();
    for (String line : lines(name)) {
      String[] fields = line.split("\t", -1);
      if (fields.length != 3) {
        throw new IllegalStateException(name + ": three fields expected: " + line);
      }
      var entry = new Entry(CueClass.valueOf(fields[1]), Set.of(fields[2].split(",")));
      if (entries.put(fields[0], entry) != null) {
        throw new IllegalStateException(name + ": twice: " + fields[0]);
      }
    }
    return Map.copyOf(entries);
  }

  private static List<String> lines(String name) {
    try (InputStream stream =
            Objects.requireNonNull(CueLexicon.class.getResourceAsStream(name), name);
        var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
