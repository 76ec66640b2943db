package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds whose stand a noun names: "its support for …", "Russian support for …", "the refusal of
/// Iran to …", "France voiced support for …".
final class Holders {
  private final Words words;

  Holders(Words words) {
    this.words = words;
  }

  /// @param actors ids; empty where nobody is named
  /// @param verb the verb whose object the noun is where its subject holds the stand, else
  ///   [Sentence#NONE]
  record Held(Set<String> actors, int verb) {}

  Optional<Held> of(Scene scene, int noun) {
    Sentence sentence = scene.sentence();
    int head = sentence.head(noun);
    boolean isObject = head != NONE && sentence.relation(noun).equals("obj");
    if (isObject && words.withheld().contains(scene.lemma(head))) {
      return Optional.empty();
    }
    Set<String> own = owners(scene, noun);
    if (!own.isEmpty()) {
      return Optional.of(new Held(own, NONE));
    }
    if (isObject && words.voicing().contains(scene.lemma(head))) {
      return Optional.of(new Held(subjects(scene, head), head));
    }
    boolean isOblique = head != NONE && sentence.relation(noun).equals("obl");
    if (isOblique && Set.of("involve", "engage").contains(scene.lemma(head))) {
      return Optional.of(new Held(subjects(scene, head), head));
    }
    return isOblique ? voicedBeside(scene, noun, head) : Optional.empty();
  }

  /// "Joined Italy in voicing support for …": the verb of voicing taken for an adjective.
  private Optional<Held> voicedBeside(Scene scene, int noun, int head) {
    Sentence sentence = scene.sentence();
    for (int child : sentence.children(noun)) {
      if (sentence.token(child).tag().equals("VBG")
          && words.voicing().contains(scene.lemma(child))) {
        Set<String> actors = new LinkedHashSet<>(subjects(scene, head));
        if (scene.lemma(head).equals("join")) {
          scene.grammar().objects(head).forEach(object -> actors.addAll(scene.holders(object)));
        }
        return Optional.of(new Held(actors, NONE));
      }
    }
    return Optional.empty();
  }

  /// Possessor, "of" phrase or demonym.
  static Set<String> owners(Scene scene, int noun) {
    Sentence sentence = scene.sentence();
    Set<String> actors = new LinkedHashSet<>();
    for (Grammar.Oblique oblique : scene.grammar().obliques(noun)) {
      if (Set.of("'s", "of", "by", "from").contains(oblique.preposition())) {
        for (int one : scene.grammar().conjuncts(oblique.head())) {
          actors.addAll(scene.holders(one));
        }
      }
    }
    for (int child : sentence.children(noun)) {
      if (actors.isEmpty() && sentence.relation(child).equals("amod")) {
        actors.addAll(scene.actorsAt(child));
      }
    }
    return actors;
  }

  static Set<String> subjects(Scene scene, int predicate) {
    return subjects(scene, predicate, 0);
  }

  /// The grammatical subjects; for a verb without any whoever the verb it is coordinated with is
  /// said of, and for the infinitive of "France's ability to …" the possessor.
  private static Set<String> subjects(Scene scene, int predicate, int depth) {
    Sentence sentence = scene.sentence();
    List<Integer> subjects = scene.grammar().subjects(predicate);
    Set<String> actors = new LinkedHashSet<>();
    subjects.forEach(subject -> actors.addAll(scene.holders(subject)));
    int head = sentence.head(predicate);
    if (!subjects.isEmpty() || head == NONE || depth > 4) {
      return actors;
    }
    return switch (sentence.relation(predicate)) {
      case "conj", "advcl" -> subjects(scene, head, depth + 1);
      case "dep" ->
          sentence.token(predicate).tag().equals("VBG") ? subjects(scene, head, depth + 1) : actors;
      case "acl" -> sentence.token(head).isNoun() ? owners(scene, head) : actors;
      default -> actors;
    };
  }
}
