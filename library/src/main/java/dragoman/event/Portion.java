package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.Locale;
import java.util.Set;

/// "Several of the governor's remarks": a word for a part, and that of which it is a part.
final class Portion {
  private static final Set<String> PARTS =
      Set.of(
          "several",
          "some",
          "many",
          "most",
          "all",
          "any",
          "none",
          "both",
          "few",
          "much",
          "each",
          "part",
          "parts",
          "half",
          "majority",
          "number",
          "lot",
          "dozen",
          "one",
          "two",
          "three");

  private Portion() {}

  /// The noun after "of", or [Sentence#NONE] where the word is for no part.
  static int whole(Sentence sentence, Grammar grammar, int word) {
    if (!PARTS.contains(sentence.token(word).word().toLowerCase(Locale.ROOT))) {
      return NONE;
    }
    for (Grammar.Oblique oblique : grammar.obliques(word)) {
      if (oblique.preposition().equals("of") && oblique.head() > word) {
        return sentence.token(oblique.head()).isProper() ? NONE : oblique.head();
      }
    }
    return NONE;
  }
}
