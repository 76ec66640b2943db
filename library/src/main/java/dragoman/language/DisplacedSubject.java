package dragoman.language;

import static dragoman.language.Sentence.NONE;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// The subject of a finite verb that the parser gave to the verb above: as what is told ("denied
/// *Russia* was selling arms", "said the *Pentagon* initially refused") or as the noun of a
/// preposition ("after *thousands* of people defied the curfew").
record DisplacedSubject(Sentence sentence) {
  private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "dep");
  private static final Set<String> CONJUNCTIONS =
      Set.of("after", "before", "as", "since", "until", "because", "while", "when");

  private static final Set<String> QUOTES = Set.of("``", "''", "\"", "“", "”");

  /// The subject, or [Sentence#NONE].
  ///
  /// @param isTold whether the verb above tells something
  int of(int predicate, boolean isTold) {
    int head = sentence.head(predicate);
    boolean isFinite =
        head != NONE
            && CLAUSES.contains(sentence.relation(predicate))
            && !sentence.hasChild(predicate, "mark", "aux:pass")
            && (sentence.hasChild(predicate, "aux")
                || predicate > 0 && sentence.relation(predicate - 1).equals("aux")
                || sentence.relation(predicate).equals("dep")
                    && sentence.token(predicate).tag().matches("VB[DZP]"));
    if (!isFinite) {
      return NONE;
    }
    for (int child : sentence.children(head)) {
      boolean isSubject =
          isTold && sentence.relation(child).equals("obj") && !sentence.token(child).isPronoun()
              || isAfterConjunction(child);
      if (isSubject && child < predicate && isBeside(sentence.rightmost(child), predicate)) {
        return child;
      }
    }
    return NONE;
  }

  private boolean isAfterConjunction(int noun) {
    int preposition = sentence.child(noun, "case");
    return sentence.relation(noun).equals("obl")
        && preposition != NONE
        && preposition == sentence.leftmost(noun)
        && CONJUNCTIONS.contains(sentence.lemma(preposition).toLowerCase(Locale.ROOT))
        && IntStream.range(noun, sentence.rightmost(noun))
            .noneMatch(i -> sentence.token(i).isVerb());
  }

  /// Whether nothing but adverbs, auxiliaries and quotation marks stands between.
  private boolean isBeside(int last, int predicate) {
    for (int i = last + 1; i < predicate; i++) {
      boolean isSmall =
          sentence.token(i).tag().equals("RB")
              || sentence.relation(i).startsWith("aux")
              || QUOTES.contains(sentence.token(i).word());
      if (!isSmall) {
        return false;
      }
    }
    return last < predicate;
  }
}
