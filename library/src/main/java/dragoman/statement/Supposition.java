package dragoman.statement;

import dragoman.language.Sentence;
import java.util.Locale;
import java.util.Set;

/// Words told only as somebody's guess: in "the assumption that Ortega agreed to go is mere
/// speculation" nobody says that Ortega agreed.
final class Supposition {
  private static final Set<String> GUESSES =
      Set.of(
          "assumption",
          "conjecture",
          "gossip",
          "hypothesis",
          "idea",
          "myth",
          "notion",
          "possibility",
          "rumor",
          "rumour",
          "speculation",
          "supposition",
          "theory");

  private Supposition() {}

  /// Whether the word at `token` stands in a clause that such a noun governs.
  static boolean holds(Sentence sentence, int token) {
    int at = token;
    while (sentence.head(at) != Sentence.NONE) {
      int head = sentence.head(at);
      boolean isClause = Set.of("acl", "ccomp", "dep").contains(sentence.relation(at));
      if (isClause && GUESSES.contains(sentence.lemma(head).toLowerCase(Locale.ROOT))) {
        return true;
      }
      at = head;
    }
    return false;
  }
}
