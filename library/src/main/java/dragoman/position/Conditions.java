package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.text.Span;
import java.util.Optional;
import java.util.Set;

/// Finds the condition beside a word: "if sanctions are lifted", "in exchange for easing
/// sanctions", "unless the talks resume", "without an easing of sanctions".
final class Conditions {
  private static final Set<String> MARKS = Set.of("if", "unless", "provided", "until", "once");
  private static final Set<String> EXCHANGE = Set.of("exchange", "return");

  /// @param kind how the words set it
  /// @param head the noun or verb that is the condition
  /// @param span its words, from the word that sets it
  record Condition(Linkage.Kind kind, int head, Span span) {}

  private Conditions() {}

  static Optional<Condition> of(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    for (int child : sentence.children(word)) {
      int mark = sentence.child(child, "mark");
      boolean isClause =
          sentence.relation(child).equals("advcl")
              && mark != NONE
              && MARKS.contains(scene.lemma(mark))
              && (sentence.token(child).isVerb() || sentence.hasChild(child, "cop"));
      if (isClause && !isEven(scene, child)) {
        return Optional.of(new Condition(kind(scene.lemma(mark)), child, sentence.phrase(child)));
      }
    }
    for (Grammar.Oblique oblique : scene.grammar().obliques(word)) {
      int noun = oblique.head();
      if (oblique.preposition().equals("in") && EXCHANGE.contains(scene.lemma(noun))) {
        int given = given(scene, noun);
        return Optional.of(
            new Condition(
                Linkage.Kind.EXCHANGE,
                given,
                sentence.span(sentence.leftmost(noun), sentence.rightmost(noun))));
      }
      if (oblique.preposition().equals("on") && scene.lemma(noun).equals("condition")) {
        int what = sentence.child(noun, "acl", "ccomp", "nmod");
        return Optional.of(
            new Condition(
                Linkage.Kind.REQUIRES, what == NONE ? noun : what, sentence.phrase(noun)));
      }
    }
    return Optional.empty();
  }

  private static Linkage.Kind kind(String mark) {
    return Set.of("if", "once").contains(mark) ? Linkage.Kind.IF : Linkage.Kind.REQUIRES;
  }

  /// What is given in exchange: the noun after "for".
  private static int given(Scene scene, int exchange) {
    return scene.grammar().obliques(exchange).stream()
        .filter(oblique -> oblique.preposition().equals("for"))
        .map(Grammar.Oblique::head)
        .findFirst()
        .orElseGet(() -> {
          int clause = scene.sentence().child(exchange, "acl", "advcl");
          return clause == NONE ? exchange : clause;
        });
  }

  /// "Even if" sets no condition.
  private static boolean isEven(Scene scene, int clause) {
    int first = scene.sentence().leftmost(clause);
    return scene.lemma(first).equals("even")
        || (first > 0 && scene.lemma(first - 1).equals("even"));
  }
}
