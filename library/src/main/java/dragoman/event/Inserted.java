package dragoman.event;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import java.util.Set;
import java.util.function.IntPredicate;

/// A name between dashes after the noun for whom it stands: "a rival - Senator Hollis - for".
final class Inserted {
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final Set<String> NAMING = Set.of("NN", "NNP", "NNPS", "JJ", "DT");
  private static final int LONGEST = 6;

  private Inserted() {}

  /// The head of the name, or [Sentence#NONE] where no name fills what stands between the dashes.
  ///
  /// @param isNamed whether a word is the head of a name
  static int name(Sentence sentence, int noun, IntPredicate isNamed) {
    if (!sentence.token(noun).tag().equals("NN") || !isDash(sentence, noun + 1)) {
      return NONE;
    }
    int name = NONE;
    for (int i = noun + 2; i < sentence.size() && i <= noun + 2 + LONGEST; i++) {
      if (name != NONE && isDash(sentence, i)) {
        return name;
      }
      if (!NAMING.contains(sentence.token(i).tag())) {
        return NONE;
      }
      name = isNamed.test(i) ? i : name;
    }
    return NONE;
  }

  /// A dash with a space before it; a hyphen has none.
  private static boolean isDash(Sentence sentence, int token) {
    return token < sentence.size()
        && DASHES.contains(sentence.token(token).word())
        && sentence.token(token - 1).span().end() < sentence.token(token).span().begin();
  }
}
