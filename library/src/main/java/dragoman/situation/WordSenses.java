package dragoman.situation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What verbs, and nouns that tell of acts, can mean, by the senses of WordNet in `senses.tsv`; its
/// header states the format. A noun has the meaning of the verb it is derived from too. Holds for
/// words in small letters.
public final class WordSenses {
  /// How near the meanings of two words can be; the rank grows with nearness.
  public enum Relation {
    NONE,
    SIBLINGS,
    BROADER,
    A_RARE_SENSE,
    A_COMMON_SENSE,
    A_MAIN_SENSE,
    SAME_WORD
  }

  private static final String RESOURCE = "/dragoman/situation/senses.tsv";
  private static final int MAIN = 2;
  private static final int HIGH = 3;
  private static final int COMMON = 4;

  private static final String[][] ENDINGS = {
    {"ies", "y"},
    {"es", "e"},
    {"es", ""},
    {"s", ""},
    {"ed", "e"},
    {"ed", ""},
    {"ing", "e"},
    {"ing", ""}
  };

  /// The senses of a word, most frequent first, as concepts and next broader concepts.
  private record Senses(int count, int frequency, List<Sense> verb, List<Sense> noun) {
    Set<Integer> concepts(int most) {
      Set<Integer> found = new HashSet<>();
      first(most).forEach(sense -> found.addAll(sense.concepts()));
      return found;
    }

    Set<Integer> broader(int most) {
      Set<Integer> found = new HashSet<>();
      first(most).forEach(sense -> found.addAll(sense.broader()));
      return found;
    }

    private List<Sense> first(int most) {
      List<Sense> first = new ArrayList<>(verb.subList(0, Math.min(most, verb.size())));
      first.addAll(noun.subList(0, Math.min(most, noun.size())));
      return first;
    }
  }

  private record Sense(List<Integer> concepts, List<Integer> broader) {}

  private static final Senses UNKNOWN = new Senses(0, 0, List.of(), List.of());

  private final Map<String, String> lines;
  private final Map<String, String> irregular;
  private final Map<String, Senses> read = new HashMap<>();
  private final Map<String, Relation> relations = new HashMap<>();

  private WordSenses(Map<String, String> lines, Map<String, String> irregular) {
    this.lines = lines;
    this.irregular = irregular;
  }

  public static WordSenses load() {
    Map<String, String> lines = new HashMap<>();
    Map<String, String> irregular = new HashMap<>();
    try (InputStream in = WordSenses.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + RESOURCE);
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int tab = line.indexOf('\t');
        if (line.startsWith("=")) {
          irregular.put(line.substring(1, tab), line.substring(tab + 1));
        } else if (!line.startsWith("#")) {
          lines.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return new WordSenses(lines, irregular);
  }

  /// The dictionary form, as far as the word has senses here: "acquired" gives "acquire". Other
  /// words stay as they are, but for the s of a plural.
  public String base(String word) {
    String form = irregular.get(word);
    if (form != null) {
      return form;
    }
    if (lines.containsKey(word)) {
      return word;
    }
    for (String[] ending : ENDINGS) {
      if (word.endsWith(ending[0])) {
        String base = word.substring(0, word.length() - ending[0].length()) + ending[1];
        if (lines.containsKey(base)) {
          return base;
        }
      }
    }
    boolean isPlural = word.length() > 3 && word.endsWith("s") && !word.matches(".*(ss|us|is)");
    return isPlural ? word.substring(0, word.length() - 1) : word;
  }

  /// Between how many meanings a word is divided; 0 where it is not known. "Make" has many, and
  /// says little.
  public int count(String word) {
    return senses(word).count();
  }

  /// How often a word is met in a small collection of English texts (SemCor); 0 where not known.
  public int frequency(String word) {
    return senses(word).frequency();
  }

  /// How near the nearest meanings of two words are.
  public Relation relation(String a, String b) {
    if (a.equals(b)) {
      return Relation.SAME_WORD;
    }
    String key = a.compareTo(b) < 0 ? a + "\t" + b : b + "\t" + a;
    return relations.computeIfAbsent(key, pair -> relation(senses(a), senses(b)));
  }

  private static Relation relation(Senses a, Senses b) {
    if (meet(a.concepts(MAIN), b.concepts(MAIN))) {
      return Relation.A_MAIN_SENSE;
    }
    if (meet(a.concepts(COMMON), b.concepts(COMMON))) {
      return Relation.A_COMMON_SENSE;
    }
    if (meet(a.concepts(Integer.MAX_VALUE), b.concepts(Integer.MAX_VALUE))) {
      return Relation.A_RARE_SENSE;
    }
    if (meet(a.concepts(HIGH), b.broader(HIGH)) || meet(a.broader(HIGH), b.concepts(HIGH))) {
      return Relation.BROADER;
    }
    return meet(a.broader(MAIN), b.broader(MAIN)) ? Relation.SIBLINGS : Relation.NONE;
  }

  private static boolean meet(Set<Integer> a, Set<Integer> b) {
    return !Collections.disjoint(a, b);
  }

  private Senses senses(String word) {
    String line = lines.get(word);
    return line == null ? UNKNOWN : read.computeIfAbsent(word, key -> senses(line.split("\t", -1)));
  }

  private static Senses senses(String[] fields) {
    return new Senses(
        Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), list(fields[2]), list(fields[3]));
  }

  private static List<Sense> list(String text) {
    List<Sense> senses = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String sense : text.split(" ", -1)) {
        String[] parts = sense.split("\\^", -1);
        senses.add(new Sense(numbers(parts[0]), parts.length > 1 ? numbers(parts[1]) : List.of()));
      }
    }
    return senses;
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    for (String number : text.split("\\+", -1)) {
      numbers.add(Integer.parseInt(number, Character.MAX_RADIX));
    }
    return numbers;
  }
}
