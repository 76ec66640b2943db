package dragoman.expectation;

import static dragoman.language.Sentence.NONE;

import dragoman.expectation.Expectation.Likelihood;
import dragoman.language.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How likely the words around a foreseen event make it.
final class Hedges {
  private static final String RESOURCE = "/dragoman/expectation/hedges.tsv";

  private final Map<String, Likelihood> bands;

  private Hedges(Map<String, Likelihood> bands) {
    this.bands = Map.copyOf(bands);
  }

  static Hedges load() {
    try (InputStream in = Hedges.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + RESOURCE);
      }
      Map<String, Likelihood> bands = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .forEach(fields -> bands.put(fields.getFirst(), Likelihood.valueOf(fields.getLast())));
      return new Hedges(bands);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /// The band of the hedge nearest above a word: its own dependents first, then those of each word
  /// it depends on, up to its clause's main word; LIKELY where none stands by.
  Likelihood of(Sentence sentence, int trigger) {
    for (int at = trigger; at != NONE; at = sentence.head(at)) {
      Likelihood own = bands.get(lemma(sentence, at));
      if (own != null && at != trigger) {
        return own;
      }
      for (int child : sentence.children(at)) {
        Likelihood band = bands.get(lemma(sentence, child));
        boolean modifies = List.of("advmod", "aux", "amod").contains(sentence.relation(child));
        if (band != null && modifies) {
          return band;
        }
      }
      if (List.of("ccomp", "advcl", "acl:relcl", "conj", "parataxis")
          .contains(sentence.relation(at))) {
        break;
      }
    }
    return Likelihood.LIKELY;
  }

  private static String lemma(Sentence sentence, int i) {
    return sentence.lemma(i).toLowerCase(Locale.ROOT);
  }
}
