package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.source.WordClasses;
import java.util.Locale;

/// Times that say when that was for which somebody is blamed, praised or punished: "blamed them for
/// two blasts in Damascus in December".
final class Causes {
  private static final WordClasses CLASSES = WordClasses.of(Causes.class, "dating.tsv");

  private final Sentence sentence;
  private final Grammar grammar;

  Causes(Sentence sentence, Grammar grammar) {
    this.sentence = sentence;
    this.grammar = grammar;
  }

  /// The cause right after whose words a time stands, given by its highest word; else `NONE`.
  int of(int time) {
    if (time == NONE) {
      return NONE;
    }
    int before = sentence.leftmost(time) - 1;
    for (int at = before; at > 0; at = sentence.head(at)) {
      int verb = sentence.head(at);
      boolean isCause =
          sentence.token(at).isNoun()
              && sentence.relation(at).matches("obl|nmod")
              && named("causal", grammar.preposition(at))
              && named("happenings", sentence.lemma(at))
              && verb != NONE
              && verb < at
              && sentence.token(verb).isVerb()
              && named("judging", sentence.lemma(verb));
      if (isCause) {
        return at;
      }
    }
    return NONE;
  }

  private static boolean named(String name, String word) {
    return CLASSES.named(name).contains(word.toLowerCase(Locale.ROOT));
  }
}
