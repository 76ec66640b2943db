package dragoman.position;

import static dragoman.language.Sentence.NONE;

import dragoman.actor.Cast;
import dragoman.language.AnnotatedArticle;
import dragoman.language.Grammar;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.statement.Statement;
import dragoman.text.Passage;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds where one rejects or doubts what another asserts: "… is merely a speculation", "this plan
/// is unlikely", "made no such remark", "by no means is it to be considered historic".
///
/// Whom the doubt meets is the business of `situation`, but for what the article itself tells
/// before. Thread-safe.
public final class DoubtFinder {
  private static final Set<String> SAYING =
      Set.of("remark", "statement", "claim", "comment", "promise", "offer", "threat", "request");
  private static final Set<String> APPRAISING =
      Set.of("consider", "regard", "view", "call", "deem");
  private static final Set<String> POINTING = Set.of("this", "that", "such", "these", "those");
  private static final Set<String> TURNING = Set.of("however", "but", "actually", "nevertheless");
  private static final Set<String> DEMANDING =
      Set.of("demand", "expect", "require", "ask", "claim");

  private final DoubtWords words = DoubtWords.load();

  public List<Doubt> find(AnnotatedArticle article, Cast cast, List<Statement> statements) {
    List<Doubt> doubts = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!sentence.token(sentence.size() - 1).word().equals("?")) {
        Scene scene = Scene.of(article, sentence, cast, statements);
        for (Token token : sentence.tokens()) {
          worded(scene, token.index(), doubts);
          unsaid(scene, token.index(), statements).ifPresent(doubts::add);
          appraised(scene, token.index()).ifPresent(doubts::add);
        }
        countered(scene, statements).ifPresent(doubts::add);
      }
    }
    return doubts;
  }

  private void worded(Scene scene, int word, List<Doubt> doubts) {
    for (DoubtWords.Word doubt : words.words().getOrDefault(scene.lemma(word), List.of())) {
      boolean isPlain =
          !scene.grammar().isNegated(word)
              && scene.grammar().auxiliaries(word).stream()
                  .noneMatch(a -> Set.of("may", "might", "could", "can").contains(a));
      if (isPlain) {
        target(scene, word, doubt)
            .ifPresent(target -> {
              Passage before = before(scene, target, doubt.kind());
              if (doubt.kind() != Doubt.Kind.DEMAND || before != null) {
                doubts.add(
                    doubt(scene, word, doubt.kind(), scene.sentence().phrase(target), before));
              }
            });
      }
    }
  }

  private Optional<Integer> target(Scene scene, int word, DoubtWords.Word doubt) {
    Sentence sentence = scene.sentence();
    int found =
        switch (doubt.link()) {
          case "pred" ->
              sentence.hasChild(word, "cop") ? sentence.child(word, "nsubj", "csubj") : NONE;
          case "to" -> sentence.hasChild(word, "cop") ? infinitive(scene, word, doubt) : NONE;
          case "obj" -> sentence.token(word).isVerb() ? asserted(scene, word) : NONE;
          default -> NONE;
        };
    boolean isPronoun =
        found != NONE
            && sentence.token(found).isPronoun()
            && !POINTING.contains(scene.lemma(found));
    boolean isActor = found != NONE && doubt.link().equals("pred") && scene.isActor(found);
    return found == NONE || isPronoun || isActor ? Optional.empty() : Optional.of(found);
  }

  private static int infinitive(Scene scene, int word, DoubtWords.Word doubt) {
    int clause = WishedContent.infinitive(scene, word);
    boolean isDemand =
        clause != NONE
            && (doubt.kind() != Doubt.Kind.DEMAND || DEMANDING.contains(scene.lemma(clause)));
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

  /// What the words point back to in the same article: "this plan", or the demand just told.
  private static @Nullable Passage before(Scene scene, int target, Doubt.Kind kind) {
    Optional<Scene> before = scene.before();
    if (before.isEmpty()) {
      return null;
    }
    if (kind == Doubt.Kind.DEMAND) {
      return demanded(before.get()) ? passage(before.get()) : null;
    }
    boolean points =
        IntStream.of(scene.sentence().children(target))
            .anyMatch(child ->
                scene.sentence().relation(child).equals("det")
                    && POINTING.contains(scene.lemma(child)));
    if (!points) {
      return null;
    }
    for (Optional<Scene> at = before; at.isPresent(); at = at.get().before()) {
      Scene earlier = at.get();
      boolean tellsIdea =
          earlier.sentence().tokens().stream()
              .anyMatch(t ->
                  t.isNoun()
                      && Set.of(
                              "idea", "plan", "proposal", "report", "suggestion", "rumour", "claim")
                          .contains(earlier.lemma(t.index())));
      if (tellsIdea) {
        return passage(earlier);
      }
    }
    return passage(before.get());
  }

  private static boolean demanded(Scene scene) {
    return scene.sentence().tokens().stream()
        .anyMatch(t ->
            t.isVerb()
                && Set.of("want", "demand", "require", "ask", "urge", "insist", "expect")
                    .contains(scene.lemma(t.index())));
  }

  /// "Made no such remark": against the last statement of somebody else.
  private static Optional<Doubt> unsaid(Scene scene, int noun, List<Statement> statements) {
    Sentence sentence = scene.sentence();
    if (!SAYING.contains(scene.lemma(noun)) || !sentence.relation(noun).equals("obj")) {
      return Optional.empty();
    }
    boolean isNo = false;
    boolean isSuch = false;
    for (int child : sentence.children(noun)) {
      isNo |= scene.lemma(child).equals("no");
      isSuch |= scene.lemma(child).equals("such");
    }
    if (!isNo || !isSuch) {
      return Optional.empty();
    }
    Set<String> subjects = Holders.subjects(scene, sentence.head(noun));
    Statement last = null;
    for (Statement statement : statements) {
      var speaker = statement.speaker();
      boolean isEarlier = statement.passage().span().end() <= sentence.span().begin();
      if (isEarlier
          && speaker != null
          && speaker.actor() != null
          && !subjects.contains(speaker.actor())) {
        last = statement;
      }
    }
    return last == null || subjects.isEmpty()
        ? Optional.empty()
        : Optional.of(doubt(scene, noun, Doubt.Kind.SAYING, scene.span(noun), last.passage()));
  }

  /// "By no means should the treaty be considered historic".
  private static Optional<Doubt> appraised(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    if (!APPRAISING.contains(scene.lemma(word)) || !scene.grammar().isPassive(word)) {
      return Optional.empty();
    }
    boolean isNegated = scene.grammar().isNegated(word);
    for (Grammar.Oblique oblique : scene.grammar().obliques(word)) {
      isNegated |=
          scene.lemma(oblique.head()).startsWith("mean")
              && scene.grammar().isNegated(oblique.head());
    }
    int subject = sentence.child(word, "nsubj:pass", "nsubj");
    return isNegated && subject != NONE && sentence.token(subject).isNoun()
        ? Optional.of(doubt(scene, word, Doubt.Kind.APPRAISAL, sentence.phrase(subject), null))
        : Optional.empty();
  }

  /// "However, it was not …" after what somebody said of the same actor.
  private static Optional<Doubt> countered(Scene scene, List<Statement> statements) {
    Sentence sentence = scene.sentence();
    int root = sentence.root();
    boolean turns =
        root != NONE
            && TURNING.contains(scene.lemma(0))
            && sentence.hasChild(root, "cop")
            && scene.grammar().isNegated(root);
    if (!turns) {
      return Optional.empty();
    }
    Set<String> here = actors(scene);
    Optional<Scene> at = scene.before();
    for (int back = 0; back < 2 && at.isPresent(); back++) {
      Scene earlier = at.get();
      Set<String> shared = actors(earlier);
      shared.retainAll(here);
      boolean isSaid =
          statements.stream()
              .anyMatch(s ->
                  s.speaker() != null && s.passage().span().overlaps(earlier.sentence().span()));
      if (isSaid && !shared.isEmpty()) {
        return Optional.of(doubt(scene, root, Doubt.Kind.CLAIM, sentence.span(), passage(earlier)));
      }
      at = earlier.before();
    }
    return Optional.empty();
  }

  private static Set<String> actors(Scene scene) {
    Set<String> actors = new TreeSet<>();
    scene.sentence().tokens().forEach(token -> actors.addAll(scene.actorsAt(token.index())));
    return actors;
  }

  private static Doubt doubt(
      Scene scene, int word, Doubt.Kind kind, Span target, @Nullable Passage against) {
    return new Doubt(
        kind,
        target,
        scene.innermost(scene.span(word)).map(Statement::id).orElse(null),
        against,
        passage(scene));
  }

  private static Passage passage(Scene scene) {
    return scene.article().article().passage(scene.sentence().span());
  }
}
