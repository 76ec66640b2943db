package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import java.util.Set;
import java.util.TreeSet;

/// Upon whom a measure is laid and against whom an act goes: "sanctions on North Korea" and
/// "sanctions on Iran" are two matters. Who lays them makes no other matter.
final class Targets {
  private Targets() {}

  /// A key with the targets told at the noun, at the word of change beside it, or at its verb.
  ///
  /// @param change the word of change, [dragoman.language.Sentence#NONE] where there is none
  static String key(Scene scene, int noun, int change, String key) {
    String lemma = scene.lemma(noun);
    boolean isMeasure = Classes.of("measures").contains(lemma);
    if (!isMeasure && !Classes.of("targeted").contains(lemma)) {
      return key;
    }
    Set<String> prepositions = Classes.of(isMeasure ? "measure-targets" : "act-targets");
    Set<String> targets = new TreeSet<>(at(scene, noun, prepositions));
    if (targets.isEmpty() && change != NONE) {
      targets.addAll(at(scene, change, prepositions));
    }
    int verb = scene.sentence().head(noun);
    boolean isObject = scene.sentence().relation(noun).equals("obj");
    if (targets.isEmpty() && verb != NONE && isObject && isMeasure) {
      targets.addAll(at(scene, verb, Set.of("on", "against")));
    }
    return targets.isEmpty() ? key : Relations.key(key, targets);
  }

  private static Set<String> at(Scene scene, int word, Set<String> prepositions) {
    Set<String> actors = new TreeSet<>();
    for (Grammar.Oblique oblique : scene.grammar().obliques(word)) {
      if (prepositions.contains(oblique.preposition()) && oblique.head() > word) {
        for (int one : scene.grammar().conjuncts(oblique.head())) {
          actors.addAll(scene.actorsAt(one));
        }
      }
    }
    return actors;
  }
}
