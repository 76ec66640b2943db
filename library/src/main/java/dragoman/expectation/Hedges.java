package dragoman.expectation;

import static dragoman.language.Sentence.NONE;

import dragoman.expectation.Expectation.Likelihood;
import dragoman.language.Sentence;
import dragoman.source.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How likely the words around a foreseen event make it.
final class Hedges {
  private static final Set<String> STRENGTHENING = Classes.of("strengthening");
  private static final Set<String> NEGATING = Classes.of("negating");

  /// @param stronger with "very" beside it
  /// @param weaker when negated
  private record Band(Likelihood plain, Likelihood stronger, Likelihood weaker) {}

  private final Map<String, Band> bands;

  private Hedges(Map<String, Band> bands) {
    this.bands = Map.copyOf(bands);
  }

  static Hedges load() {
    Map<String, Band> bands = new HashMap<>();
    for (List<String> row : Table.of(Hedges.class, "hedges.tsv", 4)) {
      bands.put(row.getFirst(), band(row));
    }
    return new Hedges(bands);
  }

  private static Band band(List<String> fields) {
    Likelihood plain = Likelihood.valueOf(fields.get(1));
    return new Band(plain, or(fields.get(2), plain), or(fields.get(3), plain));
  }

  private static Likelihood or(String name, Likelihood otherwise) {
    return name.equals("-") ? otherwise : Likelihood.valueOf(name);
  }

  /// The band of the hedge nearest above a word: its own dependents first, then those of each word
  /// it depends on, up to its clause's main word; LIKELY where none stands by.
  Likelihood of(Sentence sentence, int trigger) {
    for (int at = trigger; at != NONE; at = sentence.head(at)) {
      if (at != trigger && bands.containsKey(lemma(sentence, at))) {
        return band(sentence, at);
      }
      for (int child : sentence.children(at)) {
        boolean modifies = List.of("advmod", "aux", "amod").contains(sentence.relation(child));
        if (modifies && bands.containsKey(lemma(sentence, child))) {
          return band(sentence, child);
        }
      }
      if (List.of("ccomp", "advcl", "acl:relcl", "conj", "parataxis")
          .contains(sentence.relation(at))) {
        break;
      }
    }
    return Likelihood.LIKELY;
  }

  private Likelihood band(Sentence sentence, int hedge) {
    Band band = bands.get(lemma(sentence, hedge));
    if (band == null) {
      return Likelihood.LIKELY;
    }
    for (int child : sentence.children(hedge)) {
      String lemma = lemma(sentence, child);
      if (NEGATING.contains(lemma)) {
        return band.weaker();
      }
      if (STRENGTHENING.contains(lemma)) {
        return band.stronger();
      }
    }
    return band.plain();
  }

  private static String lemma(Sentence sentence, int i) {
    return sentence.lemma(i).toLowerCase(Locale.ROOT);
  }
}
