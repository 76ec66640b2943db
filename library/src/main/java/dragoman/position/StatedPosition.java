package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What somebody's position is said to hold: "France's position includes the need to …", and in the
/// next sentence "It includes …".
final class StatedPosition implements StandRule {
  private static final Set<String> POSITIONS =
      Set.of("position", "stance", "stand", "policy", "platform", "approach", "line");
  private static final Set<String> HOLDING =
      Set.of("include", "envisage", "presuppose", "stress", "comprise", "provide");

  private final MatterFinder nouns;

  StatedPosition(MatterFinder nouns) {
    this.nouns = nouns;
  }

  @Override
  public List<Stand> find(Scene scene) {
    List<Stand> stands = new ArrayList<>();
    for (int verb = 0; verb < scene.sentence().size(); verb++) {
      int subject = scene.sentence().child(verb, "nsubj");
      boolean isHeld = scene.sentence().token(verb).isVerb() && HOLDING.contains(scene.lemma(verb));
      if (isHeld && subject != NONE && Certainty.isTaken(scene, verb)) {
        for (String holder : holders(scene, subject)) {
          add(scene, verb, holder, stands);
        }
      }
    }
    return stands;
  }

  private void add(Scene scene, int verb, String holder, List<Stand> stands) {
    for (int object : scene.grammar().objects(verb)) {
      nouns
          .ofNoun(scene, object)
          .ifPresent(matter ->
              stands.add(
                  new Stand(
                      Relations.withHolder(matter, holder),
                      holder,
                      Stand.towards(matter, Position.Stance.SUPPORT),
                      verb)));
    }
  }

  private static Set<String> holders(Scene scene, int subject) {
    if (POSITIONS.contains(scene.lemma(subject))) {
      return Holders.owners(scene, subject);
    }
    boolean isIt = scene.lemma(subject).equals("it") && subject == 0;
    return isIt ? scene.before().map(StatedPosition::spokenOf).orElse(Set.of()) : Set.of();
  }

  /// Whose position the main clause is about.
  private static Set<String> spokenOf(Scene before) {
    Sentence sentence = before.sentence();
    int root = sentence.root();
    int subject = root == NONE ? NONE : sentence.child(root, "nsubj", "nsubj:pass");
    return subject != NONE && POSITIONS.contains(before.lemma(subject))
        ? Holders.owners(before, subject)
        : Set.of();
  }
}
