package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A stand named by a noun: "its support for a ceasefire", "the goal of France is to …".
final class NounStands implements StandRule {
  private final Words words;
  private final MatterFinder nouns;
  private final VerbMatters verbs;
  private final Holders holders;

  NounStands(Words words, MatterFinder nouns, VerbMatters verbs) {
    this.words = words;
    this.nouns = nouns;
    this.verbs = verbs;
    this.holders = new Holders(words);
  }

  @Override
  public List<Stand> find(Scene scene) {
    List<Stand> stands = new ArrayList<>();
    for (int word = 0; word < scene.sentence().size(); word++) {
      if (scene.sentence().token(word).isNoun()) {
        for (Words.StanceWord stance : words.stances().getOrDefault(scene.lemma(word), List.of())) {
          stands(scene, word, stance, stands);
        }
      }
    }
    return stands;
  }

  private void stands(Scene scene, int noun, Words.StanceWord stance, List<Stand> stands) {
    String link = stance.link();
    if (link.equals("is")) {
      add(scene, noun, stance, Holders.owners(scene, noun), predicates(scene, noun), NONE, stands);
    } else if (link.startsWith("n:")) {
      Optional<Holders.Held> held = holders.of(scene, noun);
      held.ifPresent(h ->
          add(
              scene,
              noun,
              stance,
              h.actors(),
              matters(scene, noun, link.substring(2)),
              h.verb(),
              stands));
    }
  }

  private static void add(
      Scene scene,
      int noun,
      Words.StanceWord stance,
      Set<String> actors,
      List<Matter> matters,
      int verb,
      List<Stand> stands) {
    if (matters.isEmpty() || actors.isEmpty() || !Certainty.isTaken(scene, noun)) {
      return;
    }
    boolean isVerbNegated = verb != NONE && Negation.isNegated(scene, verb);
    Optional<Position.Stance> taken =
        isVerbNegated ? Negation.apply(scene, verb, stance) : Negation.apply(scene, noun, stance);
    taken.ifPresent(t -> {
      for (Matter matter : matters) {
        for (String actor : actors) {
          stands.add(
              new Stand(
                  Relations.withHolder(matter, actor), actor, Stand.towards(matter, t), noun));
        }
      }
    });
  }

  private List<Matter> matters(Scene scene, int noun, String preposition) {
    Sentence sentence = scene.sentence();
    List<Matter> matters = new ArrayList<>();
    for (Grammar.Oblique oblique : scene.grammar().obliques(noun)) {
      if (oblique.preposition().equals(preposition) && oblique.head() > noun) {
        matters.addAll(nouns.ofNouns(scene, oblique.head()));
      }
    }
    for (int child : sentence.children(noun)) {
      int mark = sentence.child(child, "mark");
      boolean isClause =
          Set.of("acl", "ccomp", "xcomp", "advcl").contains(sentence.relation(child));
      if (isClause && child > noun && mark != NONE && scene.lemma(mark).equals(preposition)) {
        matters.addAll(verbs.of(scene, child));
      }
    }
    if (matters.isEmpty() && preposition.equals("to")) {
      matters.addAll(besideVerb(scene, noun));
    }
    if (matters.isEmpty() && noun + 1 < sentence.size()) {
      int next = sentence.head(noun + 1);
      boolean isNext =
          sentence.relation(noun + 1).equals("case")
              && scene.lemma(noun + 1).equals(preposition)
              && next > noun
              && sentence.head(next) == sentence.head(noun);
      if (isNext) {
        matters.addAll(nouns.ofNouns(scene, next));
      }
    }
    return matters;
  }

  /// "Declared its intention to end …": the infinitive may hang on the verb.
  private List<Matter> besideVerb(Scene scene, int noun) {
    Sentence sentence = scene.sentence();
    int verb = sentence.relation(noun).equals("obj") ? sentence.head(noun) : NONE;
    int next = verb == NONE ? NONE : sentence.child(verb, "xcomp", "advcl", "ccomp");
    boolean isNext =
        next > noun
            && sentence.leftmost(next) == sentence.rightmost(noun) + 1
            && sentence.token(sentence.leftmost(next)).tag().equals("TO");
    return isNext ? verbs.of(scene, next) : List.of();
  }

  /// What "is" the goal: an infinitive or a noun.
  private List<Matter> predicates(Scene scene, int noun) {
    Sentence sentence = scene.sentence();
    int head = sentence.head(noun);
    if (head == NONE || !sentence.relation(noun).startsWith("nsubj")) {
      return List.of();
    }
    boolean isInfinitive =
        sentence.child(head, "mark") != NONE
            && scene.lemma(sentence.child(head, "mark")).equals("to");
    if (isInfinitive && sentence.token(head).isVerb()) {
      return verbs.of(scene, head);
    }
    if (scene.lemma(head).equals("be")) {
      int clause = sentence.child(head, "xcomp", "ccomp", "advcl");
      return clause == NONE || !sentence.token(clause).isVerb()
          ? List.of()
          : verbs.of(scene, clause);
    }
    return sentence.hasChild(head, "cop") && sentence.token(head).isNoun()
        ? nouns.ofNouns(scene, head)
        : List.of();
  }
}
