package dragoman.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// One way in which a sentence says where somebody stands. Stateless and thread-safe.
interface StandRule {
  List<Stand> find(Scene scene);

  /// What a word of a sentence says under one line of `stances.tsv`.
  interface WordRule {
    List<Stand> stands(int word, Words.StanceWord stance);
  }

  /// All that the words of a sentence say, by the lines whose link is of the rule's.
  static List<Stand> ofWords(Scene scene, Words words, Predicate<String> isOwn, WordRule rule) {
    List<Stand> stands = new ArrayList<>();
    for (int word = 0; word < scene.sentence().size(); word++) {
      for (Words.StanceWord stance : words.stances().getOrDefault(scene.lemma(word), List.of())) {
        if (isOwn.test(stance.link())) {
          stands.addAll(rule.stands(word, stance));
        }
      }
    }
    return stands;
  }

  /// Each holder's stand on each matter, as the word says it, negated or not.
  static List<Stand> taken(
      Scene scene,
      int predicate,
      Words.StanceWord stance,
      List<Matter> matters,
      Set<String> holders) {
    List<Stand> stands = new ArrayList<>();
    Negation.apply(scene, predicate, stance)
        .ifPresent(taken -> {
          for (Matter matter : matters) {
            for (String holder : holders) {
              stands.add(
                  new Stand(
                      Relations.withHolder(matter, holder),
                      holder,
                      Stand.towards(matter, taken),
                      predicate));
            }
          }
        });
    return stands;
  }
}
