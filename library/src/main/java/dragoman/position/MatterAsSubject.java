package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A stand said of the matter: "the agreement is unacceptable to France", "is in line with France's
/// interests".
final class MatterAsSubject implements StandRule {
  private final Words words;
  private final MatterFinder nouns;
  private final VerbMatters verbs;

  MatterAsSubject(Words words, MatterFinder nouns, VerbMatters verbs) {
    this.words = words;
    this.nouns = nouns;
    this.verbs = verbs;
  }

  @Override
  public List<Stand> find(Scene scene) {
    return StandRule.ofWords(
        scene, words, link -> link.startsWith("s:"), (word, stance) -> stands(scene, word, stance));
  }

  private List<Stand> stands(Scene scene, int word, Words.StanceWord stance) {
    int predicate = predicate(scene, word);
    if (predicate == NONE || !Certainty.isTaken(scene, predicate)) {
      return List.of();
    }
    String preposition = stance.link().substring(2);
    boolean isInterest = stance.word().equals("interest");
    if (isInterest && !scene.grammar().preposition(word).equals(preposition)) {
      return List.of();
    }
    Set<String> holders =
        isInterest ? Holders.owners(scene, word) : after(scene, word, preposition);
    return StandRule.taken(scene, predicate, stance, matters(scene, predicate), holders);
  }

  /// The word itself, or the "line" of "in line with …".
  private static int predicate(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    if (sentence.hasChild(word, "cop")) {
      return word;
    }
    int head = sentence.head(word);
    boolean isInLine =
        head != NONE && scene.lemma(head).equals("line") && sentence.hasChild(head, "cop");
    return isInLine ? head : NONE;
  }

  private static Set<String> after(Scene scene, int word, String preposition) {
    Set<String> actors = new LinkedHashSet<>();
    for (Grammar.Oblique oblique : scene.grammar().obliques(word)) {
      if (oblique.preposition().equals(preposition)) {
        scene.grammar().conjuncts(oblique.head()).forEach(one -> actors.addAll(scene.holders(one)));
      }
    }
    return actors;
  }

  private List<Matter> matters(Scene scene, int predicate) {
    Sentence sentence = scene.sentence();
    int clause = sentence.child(predicate, "csubj");
    int subject = sentence.child(clause == NONE ? predicate : clause, "nsubj");
    if (subject != NONE) {
      return nouns.ofNouns(scene, subject);
    }
    return clause == NONE ? List.of() : verbs.of(scene, clause);
  }
}
