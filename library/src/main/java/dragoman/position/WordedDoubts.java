package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.statement.Statement;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Words of doubt (`doubts.tsv`): "the report is false", "rejected the claim", "there is no
/// evidence that", "contrary to reports".
final class WordedDoubts implements DoubtRule {
  private final DoubtWords words = DoubtWords.load();

  @Override
  public List<Doubt> find(Scene scene, List<Statement> statements) {
    List<Doubt> doubts = new ArrayList<>();
    for (int word = 0; word < scene.sentence().size(); word++) {
      for (DoubtWords.Word doubt : words.words().getOrDefault(scene.lemma(word), List.of())) {
        if (isPlain(scene, word, doubt)) {
          add(scene, word, doubt, doubts);
        }
      }
    }
    return doubts;
  }

  private void add(Scene scene, int word, DoubtWords.Word doubt, List<Doubt> doubts) {
    target(scene, word, doubt)
        .ifPresent(target -> {
          Passage before = before(scene, target, doubt.kind());
          if (doubt.kind() != Doubt.Kind.DEMAND || before != null) {
            doubts.add(
                DoubtRule.doubt(
                    scene, word, doubt.kind(), scene.sentence().phrase(target), before));
          }
        });
  }

  /// Neither "not false" nor "may be false"; "no evidence" has to be negated.
  private static boolean isPlain(Scene scene, int word, DoubtWords.Word doubt) {
    boolean isNegated = scene.grammar().isNegated(word);
    boolean wantsNo = doubt.link().equals("no");
    return isNegated == wantsNo
        && scene.grammar().auxiliaries(word).stream().noneMatch(Classes.of("possible")::contains);
  }

  private Optional<Integer> target(Scene scene, int word, DoubtWords.Word doubt) {
    Sentence sentence = scene.sentence();
    int found =
        switch (doubt.link()) {
          case "pred" ->
              sentence.hasChild(word, "cop") ? sentence.child(word, "nsubj", "csubj") : NONE;
          case "to" -> sentence.hasChild(word, "cop") ? infinitive(scene, word, doubt) : NONE;
          case "obj" -> sentence.token(word).isVerb() ? asserted(scene, word) : NONE;
          case "no" -> sentence.token(word).isNoun() ? unproven(scene, word) : NONE;
          case "prep" -> opposed(scene, word);
          default -> NONE;
        };
    boolean isPronoun =
        found != NONE
            && sentence.token(found).isPronoun()
            && !Classes.of("pointing").contains(scene.lemma(found));
    boolean isActor = found != NONE && doubt.link().equals("pred") && scene.isActor(found);
    return found == NONE || isPronoun || isActor ? Optional.empty() : Optional.of(found);
  }

  private static int infinitive(Scene scene, int word, DoubtWords.Word doubt) {
    int clause = WishedContent.infinitive(scene, word);
    boolean isDemand =
        clause != NONE
            && (doubt.kind() != Doubt.Kind.DEMAND
                || Classes.of("demanding").contains(scene.lemma(clause)));
    return isDemand ? clause : NONE;
  }

  /// The clause, or an object that is a claim.
  private int asserted(Scene scene, int verb) {
    Sentence sentence = scene.sentence();
    int clause = sentence.child(verb, "ccomp");
    int object = sentence.child(verb, "obj");
    if (scene.grammar().isPassive(verb)) {
      return NONE;
    }
    if (clause != NONE && sentence.hasChild(clause, "mark")) {
      return clause;
    }
    return object != NONE && words.claims().contains(scene.lemma(object)) ? object : NONE;
  }

  /// What there is no evidence "that" or "of".
  private static int unproven(Scene scene, int noun) {
    Sentence sentence = scene.sentence();
    for (int child : sentence.children(noun)) {
      boolean isClause = List.of("acl", "ccomp").contains(sentence.relation(child)) && child > noun;
      int mark = sentence.child(child, "mark");
      if (isClause && mark != NONE && scene.lemma(mark).equals("that")) {
        return child;
      }
    }
    for (Grammar.Oblique oblique : scene.grammar().obliques(noun)) {
      if (List.of("of", "for", "to").contains(oblique.preposition()) && oblique.head() > noun) {
        return oblique.head();
      }
    }
    return NONE;
  }

  /// "Contrary to reports that …": the claim after a preposition of contrast.
  private int opposed(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    int head = sentence.head(word);
    if (head != NONE
        && sentence.relation(word).equals("case")
        && words.claims().contains(scene.lemma(head))) {
      return head;
    }
    for (Grammar.Oblique oblique : scene.grammar().obliques(word)) {
      if (oblique.preposition().equals("to")
          && words.claims().contains(scene.lemma(oblique.head()))) {
        return oblique.head();
      }
    }
    return NONE;
  }

  /// What the words point back to in the same article: "this plan", or the demand just told.
  private static @Nullable Passage before(Scene scene, int target, Doubt.Kind kind) {
    Optional<Scene> before = scene.before();
    if (before.isEmpty()) {
      return null;
    }
    if (kind == Doubt.Kind.DEMAND) {
      return demanded(before.get()) ? DoubtRule.passage(before.get()) : null;
    }
    boolean points =
        IntStream.of(scene.sentence().children(target))
            .anyMatch(child ->
                scene.sentence().relation(child).equals("det")
                    && Classes.of("pointing").contains(scene.lemma(child)));
    if (!points) {
      return null;
    }
    for (Optional<Scene> at = before; at.isPresent(); at = at.get().before()) {
      Scene earlier = at.get();
      boolean tellsIdea =
          earlier.sentence().tokens().stream()
              .anyMatch(t ->
                  t.isNoun() && Classes.of("claimed-before").contains(earlier.lemma(t.index())));
      if (tellsIdea) {
        return DoubtRule.passage(earlier);
      }
    }
    return DoubtRule.passage(before.get());
  }

  private static boolean demanded(Scene scene) {
    return scene.sentence().tokens().stream()
        .anyMatch(t -> t.isVerb() && Classes.of("wanting").contains(scene.lemma(t.index())));
  }
}
