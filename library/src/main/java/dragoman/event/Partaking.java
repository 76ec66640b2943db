package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.Locale;
import java.util.Set;

/// "No neighbours took part in the American invasion": that somebody was not in it does not deny
/// what the others did.
final class Partaking {
  private static final Set<String> VERBS =
      WordClasses.of(Partaking.class, "status.tsv").named("partaking");

  private Partaking() {}

  static boolean in(Sentence sentence, Candidate event) {
    int determiner = sentence.child(event.trigger(), "det");
    return VERBS.contains(sentence.lemma(event.clause()).toLowerCase(Locale.ROOT))
        && determiner != NONE
        && sentence.lemma(determiner).equalsIgnoreCase("the");
  }
}
